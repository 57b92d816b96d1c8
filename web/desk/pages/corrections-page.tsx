import { App, Button, Input, Modal, Segmented, Tag } from 'antd';
import { useCallback, useState } from 'react';
import type * as z from 'zod';
import { routes } from '#contract/routes.ts';
import { Correction } from '#contract/staff/correction.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import { useRoom } from '../state/room.ts';
import { correctionWords } from '../words/correction-words.ts';
import { failureText } from '../words/failure-text.ts';
import { packetWords } from '../words/packet-words.ts';
import { dayOf, showMoment } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { EmptyPage, Page } from './page.tsx';
import { saveJson } from './save-file.ts';
import { useReply } from './use-reply.ts';

const states = Correction.shape.state;
type State = z.infer<typeof states>;
type Decide = (correction: Correction, approve: boolean, why?: string) => Promise<void>;

const RightText = ({ right }: Pick<Correction, 'right'>) => {
  const text = useText(correctionWords);
  const language = useLanguage();
  if (right.kind === 'none') return <>{text.rightNone}</>;
  if (right.kind === 'words') return <>{`${right.guide}：${right.text}`}</>;
  return <>{[right.guide, right.field && fieldLabels[right.field][language]].filter(Boolean).join(' · ')}</>;
};

const Line = ({ it, decide, reject }: { it: Correction; decide: Decide; reject: () => void }) => {
  const text = useText(correctionWords);
  const language = useLanguage();
  const { desk } = useRoom();
  const { generated } = useText(packetWords);
  const mayDecide = it.state === 'proposed' && desk.me.roles.includes('operator');
  return (
    <li className="rating">
      <div className="rating-main">
        <p className="rating-head">
          <strong>{it.question}</strong>
          <Tag className={`correction-${it.state}`}>{text.states[it.state]}</Tag>
        </p>
        <dl className="facts">
          <div>
            <dt>{text.said}</dt>
            <dd className="clamped">
              {it.said} {it.generated && <Tag className="generated">{generated[it.generated]}</Tag>}
            </dd>
          </div>
          <div>
            <dt>{text.right}</dt>
            <dd>
              <RightText right={it.right} />
            </dd>
          </div>
        </dl>
        {it.note && <p className="quoted">{it.note}</p>}
        <p className="soft">
          {text.by(it.by, showMoment(it.at, language))}
          {it.decidedBy && ` · ${text.decided(it.decidedBy)}`}
          {it.why && `：${it.why}`}
        </p>
      </div>
      {mayDecide && (
        <div className="rating-steps">
          <Button type="primary" onClick={() => void decide(it, true)}>
            {text.approve}
          </Button>
          <Button onClick={reject}>{text.reject}</Button>
        </div>
      )}
    </li>
  );
};

const RejectDialog = ({ close, reject }: { close: () => void; reject: (why: string) => void }) => {
  const text = useText(correctionWords);
  const [why, setWhy] = useState('');
  return (
    <Modal
      open
      title={text.rejectTitle}
      onCancel={close}
      onOk={() => reject(why)}
      okText={text.reject}
      cancelText={text.cancel}
    >
      <Input.TextArea
        rows={3}
        maxLength={300}
        value={why}
        aria-label={text.why}
        placeholder={text.why}
        onChange={({ target }) => setWhy(target.value)}
      />
    </Modal>
  );
};

const Export = () => {
  const text = useText(correctionWords);
  const language = useLanguage();
  const { ask } = useRoom();
  const { message } = App.useApp();
  const save = async () => {
    const reply = await ask(routes.listCorrections, { state: 'approved' });
    if (!reply.ok) return void message.error(failureText(reply.failure, language));
    saveJson(`lingban-corrections-${dayOf(Date.now())}.json`, reply.value.corrections);
    void message.success(text.exported(reply.value.corrections.length));
  };
  return <Button onClick={() => void save()}>{text.export}</Button>;
};

/** What helpers marked as wrong, for the operator to decide. */
export const CorrectionsPage = () => {
  const { ask } = useRoom();
  const text = useText(correctionWords);
  const language = useLanguage();
  const { message } = App.useApp();
  const [state, setState] = useState<State | 'all'>('proposed');
  const [rejected, setRejected] = useState<Correction>();
  const read = useCallback(() => ask(routes.listCorrections, state === 'all' ? {} : { state }), [ask, state]);
  const { value, failure, again } = useReply(read);
  const decide: Decide = async ({ correctionId }, approve, why) => {
    const reply = await ask(routes.decideCorrection, { correctionId, approve, ...(why ? { why } : {}) });
    if (!reply.ok) void message.error(failureText(reply.failure, language));
    await again();
  };
  const choices = [
    ...states.options.map((it) => ({ value: it, label: text.states[it] })),
    { value: 'all' as const, label: text.all },
  ];
  const tools = (
    <>
      <Segmented name="state" aria-label={text.filter} options={choices} value={state} onChange={setState} />
      <Export />
    </>
  );
  return (
    <Page title={text.page} more={text.pageMore} {...{ tools, failure, again }} isReady={value !== undefined}>
      {value?.corrections.length === 0 && <EmptyPage title={text.empty} more={text.emptyMore} />}
      <ul className="ratings">
        {value?.corrections.map((it) => (
          <Line key={it.correctionId} it={it} decide={decide} reject={() => setRejected(it)} />
        ))}
      </ul>
      {rejected && (
        <RejectDialog
          close={() => setRejected(undefined)}
          reject={(why) => {
            setRejected(undefined);
            void decide(rejected, false, why.trim());
          }}
        />
      )}
    </Page>
  );
};
