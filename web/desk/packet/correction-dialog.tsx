import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import type * as z from 'zod';
import { Field } from '#contract/field.ts';
import type { Packet } from '#contract/handoff/packet.ts';
import { routes } from '#contract/routes.ts';
import type { RightAnswer } from '#contract/staff/correction.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import { newId } from '#web/shared/new-id.ts';
import { useRoom } from '../state/room.ts';
import { correctionWords } from '../words/correction-words.ts';
import { failureText } from '../words/failure-text.ts';
import { useLanguage, useText } from '../words/use-text.ts';

type Turn = z.infer<typeof Packet>['turns'][number];
type Right = z.infer<typeof RightAnswer>;
type Filled = { kind: Right['kind']; guide?: string; field?: Field; text?: string; note?: string };

const rightOf = ({ kind, guide = '', field, text = '' }: Filled): Right => {
  if (kind === 'none') return { kind };
  return kind === 'words' ? { kind, guide, text } : { kind, guide, ...(field ? { field } : {}) };
};

/** The guides by name, or nothing where they cannot be read: then an id is written. */
const useGuideNames = () => {
  const { askQuietly } = useRoom();
  const language = useLanguage();
  const [guides, setGuides] = useState<{ value: string; label: string }[]>();
  useEffect(() => {
    void askQuietly(routes.listGuides, {}).then((reply) => {
      if (reply.ok) setGuides(reply.value.guides.map(({ id, name }) => ({ value: id, label: name[language] })));
    });
  }, [askQuietly, language]);
  return guides;
};

const GuideField = () => {
  const text = useText(correctionWords);
  const guides = useGuideNames();
  return (
    <Form.Item
      name="guide"
      label={guides ? text.guide : text.guideId}
      rules={[{ required: true, message: text.needed }]}
    >
      {guides ? <Select showSearch={{ optionFilterProp: 'label' }} options={guides} /> : <Input maxLength={60} />}
    </Form.Item>
  );
};

const RightFields = ({ kind }: { kind: Right['kind'] }) => {
  const text = useText(correctionWords);
  const language = useLanguage();
  if (kind === 'none') return null;
  return (
    <>
      <GuideField />
      {kind === 'guide' ? (
        <Form.Item name="field" label={text.field}>
          <Select allowClear options={Field.options.map((value) => ({ value, label: fieldLabels[value][language] }))} />
        </Form.Item>
      ) : (
        <Form.Item
          name="text"
          label={text.text}
          rules={[
            { required: true, message: text.needed },
            { min: 4, message: text.tooShort },
          ]}
        >
          <Input.TextArea rows={3} maxLength={300} showCount />
        </Form.Item>
      )}
    </>
  );
};

type Props = { handoffId: string; turn: Turn; close: () => void; done: () => void };

/** Says what would have been right. */
export const CorrectionDialog = ({ handoffId, turn, close, done }: Props) => {
  const text = useText(correctionWords);
  const language = useLanguage();
  const { ask } = useRoom();
  const { message } = App.useApp();
  const [form] = Form.useForm<Filled>();
  const [busy, setBusy] = useState(false);
  // repeating the call is harmless
  const [correctionId] = useState(newId);
  const kind = Form.useWatch('kind', form) ?? 'guide';
  const send = async (filled: Filled) => {
    setBusy(true);
    const note = filled.note?.trim();
    const reply = await ask(routes.proposeCorrection, {
      ...{ correctionId, handoffId, turnId: turn.turnId, right: rightOf(filled) },
      ...(note ? { note } : {}),
    });
    setBusy(false);
    if (!reply.ok) return void message.error(failureText(reply.failure, language));
    void message.success(text.done);
    done();
    close();
  };
  const kinds = (['guide', 'words', 'none'] as const).map((value) => ({ value, label: text.kinds[value] }));
  return (
    <Modal
      open
      title={text.title}
      onCancel={close}
      onOk={() => form.submit()}
      okText={text.send}
      cancelText={text.cancel}
      okButtonProps={{ loading: busy }}
    >
      <p className="soft">{text.more}</p>
      <dl className="facts">
        <div>
          <dt>{text.question}</dt>
          <dd>{turn.heard}</dd>
        </div>
        <div>
          <dt>{text.said}</dt>
          <dd className="clamped">{turn.said}</dd>
        </div>
      </dl>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'guide', guide: turn.guide }}
        onFinish={(filled) => void send(filled)}
      >
        <Form.Item name="kind" label={text.what}>
          <Radio.Group options={kinds} />
        </Form.Item>
        <RightFields kind={kind} />
        <Form.Item name="note" label={text.note}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
