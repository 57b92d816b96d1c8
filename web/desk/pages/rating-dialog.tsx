import { App, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { RatingAction, RatingView } from '#contract/rating/rating.ts';
import { routes } from '#contract/routes.ts';
import { useRoom } from '../state/room.ts';
import { failureText } from '../words/failure-text.ts';
import { ratingWords } from '../words/rating-words.ts';
import { useLanguage, useText } from '../words/use-text.ts';

export type RatingStep = RatingAction['kind'];
type Filled = { note: string; why?: 'mistaken' | 'malicious' };

const actionOf = (kind: RatingStep, { note, why = 'mistaken' }: Filled): RatingAction =>
  kind === 'set-aside' ? { kind, why, note } : { kind, note };

type Props = { rating: RatingView; step: RatingStep; close: () => void; done: (rating: RatingView) => void };

/** Asks what was done about a bad rating. */
export const RatingDialog = ({ rating, step, close, done }: Props) => {
  const text = useText(ratingWords);
  const language = useLanguage();
  const { ask } = useRoom();
  const { message } = App.useApp();
  const [form] = Form.useForm<Filled>();
  const [busy, setBusy] = useState(false);
  const titles: Record<RatingStep, [string, string]> = {
    'called-back': [text.callBack, text.callBackMore],
    settle: [text.settle, text.settleMore],
    'set-aside': [text.setAside, text.setAsideMore],
  };
  const [title, more] = titles[step];
  const save = async (filled: Filled) => {
    setBusy(true);
    const reply = await ask(routes.actOnRating, { ratingId: rating.ratingId, action: actionOf(step, filled) });
    setBusy(false);
    if (!reply.ok) return void message.error(failureText(reply.failure, language));
    void message.success(text.done);
    done(reply.value);
    close();
  };
  const reasons = (['mistaken', 'malicious'] as const).map((value) => ({ value, label: text.reasons[value] }));
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      onOk={() => form.submit()}
      okText={text.save}
      cancelText={text.cancel}
      okButtonProps={{ loading: busy, danger: step === 'set-aside' }}
    >
      <p className="soft">{more}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(filled) => void save(filled)}>
        {step === 'set-aside' && (
          <Form.Item name="why" label={text.reason} rules={[{ required: true, message: text.needed }]}>
            <Radio.Group options={reasons} />
          </Form.Item>
        )}
        <Form.Item name="note" label={text.note} rules={[{ required: true, whitespace: true, message: text.needed }]}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
};
