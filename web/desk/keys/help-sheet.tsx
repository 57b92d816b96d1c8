import { Modal } from 'antd';
import { useText } from '../words/use-text.ts';

const zh = {
  title: '快捷键',
  close: '关闭',
  note: '光标在输入框里时，单个字母只输入文字；先按 Esc 离开输入框，或用 Alt+A 接单、Alt+D 婉拒。',
  keys: [
    ['A', '接单：当前派单，或打开的等待中的求助'],
    ['D', '婉拒当前派单'],
    ['J / K', '上一个、下一个求助'],
    ['R', '写回复'],
    ['/', '在空输入框里：常用回复'],
    ['P', '查找指南内容'],
    ['F', '办结'],
    ['S', '中止或续办'],
    ['T', '转交'],
    ['E', '上报组长'],
    ['N', '添加备注'],
    ['Esc', '离开输入框、关闭窗口'],
    ['?', '打开这张表'],
  ],
};
const en: typeof zh = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  note: 'In a text field letters are letters; press Esc to leave it first, or Alt+A and Alt+D for an offer.',
  keys: [
    ['A', 'Accept the offer, or the waiting case that is open'],
    ['D', 'Decline the offer'],
    ['J / K', 'Next, previous case'],
    ['R', 'Write a reply'],
    ['/', 'In an empty reply: ready-made replies'],
    ['P', 'Find a passage of a guide'],
    ['F', 'Finish'],
    ['S', 'Suspend or resume'],
    ['T', 'Transfer'],
    ['E', 'Escalate to the lead'],
    ['N', 'Add a note'],
    ['Esc', 'Leave the field, close a window'],
    ['?', 'Show this sheet'],
  ],
};
const words = { zh, en };

/** What can be done by a single key. */
export const HelpSheet = ({ isOpen, close }: { isOpen: boolean; close: () => void }) => {
  const text = useText(words);
  return (
    <Modal open={isOpen} onCancel={close} footer={null} title={text.title} width={520} destroyOnHidden>
      <dl className="key-list">
        {text.keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{text.note}</p>
    </Modal>
  );
};
