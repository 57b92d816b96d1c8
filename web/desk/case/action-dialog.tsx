import { DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { Outcome } from '#contract/handoff/handoff-event.ts';
import type { CaseAction, CaseView } from '#contract/staff/case.ts';
import { useRoom } from '../state/room.ts';
import { caseWords } from '../words/case-words.ts';
import { outcomeLabels } from '../words/labels.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import type { Act } from './use-act.ts';

export type AskedAction = Exclude<CaseAction['kind'], 'claim' | 'decline' | 'begin' | 'resume'>;

type Filled = { note?: string; team?: string; until?: Dayjs; outcome?: Outcome };

const noteOf = ({ note }: Filled) => (note?.trim() ? { note: note.trim() } : {});

/** What was filled in, as an action; the form has seen to it that nothing is missing. */
const actionOf = (kind: AskedAction, it: Filled): CaseAction => {
  switch (kind) {
    case 'transfer':
      return { kind, team: it.team ?? '', ...noteOf(it) };
    case 'suspend':
      return { kind, until: (it.until ?? dayjs()).toISOString(), note: it.note ?? '' };
    case 'complete':
      return { kind, outcome: it.outcome ?? 'answered', ...noteOf(it) };
    default:
      return { kind, note: it.note ?? '' };
  }
};

const at = (days: number, hour: number) => dayjs().add(days, 'day').hour(hour).minute(0).second(0);

const TeamField = ({ view }: { view: CaseView }) => {
  const { desk } = useRoom();
  const text = useText(caseWords);
  const language = useLanguage();
  const { mode, team } = view.summary;
  const options = desk.teams
    .filter((it) => it.modes.includes(mode) && it.id !== team)
    .map(({ id, name }) => ({ value: id, label: name[language] }));
  return (
    <Form.Item name="team" label={text.team} rules={[{ required: true, message: text.teamNeeded }]}>
      <Select options={options} autoFocus />
    </Form.Item>
  );
};

const UntilField = () => {
  const text = useText(caseWords);
  const presets = [
    { label: text.tonight, value: at(0, 17) },
    { label: text.tomorrow, value: at(1, 9) },
    { label: text.inThreeDays, value: at(3, 9) },
  ].filter(({ value }) => value.isAfter(dayjs()));
  const isToCome = (_: unknown, until: Dayjs | undefined) =>
    until && !until.isAfter(dayjs()) ? Promise.reject(new Error(text.untilPast)) : Promise.resolve();
  return (
    <Form.Item
      name="until"
      label={text.until}
      rules={[{ required: true, message: text.untilNeeded }, { validator: isToCome }]}
    >
      <DatePicker showTime={{ format: 'HH:mm', minuteStep: 15 }} format="YYYY-MM-DD HH:mm" presets={presets} />
    </Form.Item>
  );
};

const OutcomeField = () => {
  const text = useText(caseWords);
  const language = useLanguage();
  return (
    <Form.Item name="outcome" label={text.result} rules={[{ required: true, message: text.resultNeeded }]}>
      <Radio.Group
        className="outcomes"
        options={Outcome.options.map((value) => ({ value, label: outcomeLabels[value][language] }))}
      />
    </Form.Item>
  );
};

const useTitles = (): Record<AskedAction, [string, string]> => {
  const text = useText(caseWords);
  return {
    transfer: [text.transferTitle, text.transferMore],
    suspend: [text.suspendTitle, text.suspendMore],
    escalate: [text.escalateTitle, text.escalateMore],
    complete: [text.finishTitle, text.finishMore],
    terminate: [text.terminateTitle, text.terminateMore],
    note: [text.noteTitle, text.noteMore],
  };
};

/** Where writing or choosing begins. */
const focusFirst = () =>
  document.querySelector<HTMLElement>('.ant-modal form input, .ant-modal form textarea')?.focus();

type Props = { kind: AskedAction; view: CaseView; act: Act; close: () => void };

/** Asks for what an action needs, and says what it does before it is done. */
export const ActionDialog = ({ kind, view, act, close }: Props) => {
  const text = useText(caseWords);
  const [title, more] = useTitles()[kind];
  const [form] = Form.useForm<Filled>();
  const [busy, setBusy] = useState(false);
  const isOptional = kind === 'transfer' || kind === 'complete';
  const finish = async (filled: Filled) => {
    setBusy(true);
    const done = await act(actionOf(kind, filled));
    setBusy(false);
    // what was written stays when it did not work
    if (done.ok) close();
  };
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      onOk={() => form.submit()}
      okText={text.confirm}
      cancelText={text.cancel}
      okButtonProps={{ danger: kind === 'terminate', loading: busy }}
      mask={{ closable: false }}
      afterOpenChange={(isOpen) => isOpen && focusFirst()}
    >
      <p className="soft">{more}</p>
      <Form form={form} layout="vertical" onFinish={(filled) => void finish(filled)} requiredMark={false}>
        {kind === 'transfer' && <TeamField view={view} />}
        {kind === 'suspend' && <UntilField />}
        {kind === 'complete' && <OutcomeField />}
        <Form.Item
          name="note"
          label={isOptional ? text.noteOptional : text.noteLabel}
          rules={[{ required: !isOptional, whitespace: true, message: text.noteNeeded }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
};
