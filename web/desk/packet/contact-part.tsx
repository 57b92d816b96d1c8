import { EyeOutlined, PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type * as z from 'zod';
import { routes } from '#contract/routes.ts';
import type { CaseView } from '#contract/staff/case.ts';
import type { ContactReply } from '#contract/staff/desk.ts';
import { useRoom } from '../state/room.ts';
import { failureText } from '../words/failure-text.ts';
import { packetWords } from '../words/packet-words.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { Part } from './part.tsx';

type Shown = z.infer<typeof ContactReply>;

const Details = ({ reply }: { reply: Shown }) => {
  const text = useText(packetWords);
  if (!reply.retained) return <p>{text.notRetained}</p>;
  const { name, phone, address } = reply.contact;
  return (
    <dl className="facts" aria-live="polite">
      {name && (
        <div>
          <dt>{text.name}</dt>
          <dd>{name}</dd>
        </div>
      )}
      <div>
        <dt>{text.phone}</dt>
        <dd>
          <strong className="phone">{phone}</strong>{' '}
          <a href={`tel:${phone.replace('-', '')}`}>
            <PhoneOutlined aria-hidden="true" /> {text.callNow}
          </a>
        </dd>
      </div>
      {address && (
        <div>
          <dt>{text.address}</dt>
          <dd>{address}</dd>
        </div>
      )}
    </dl>
  );
};

/** The number, masked until it is asked for; asking is logged. */
export const ContactPart = ({ view, isMine }: { view: CaseView; isMine: boolean }) => {
  const text = useText(packetWords);
  const language = useLanguage();
  const { ask } = useRoom();
  const [reply, setReply] = useState<Shown>();
  const [failure, setFailure] = useState<string>();
  const reveal = async () => {
    const read = await ask(routes.readContact, { handoffId: view.summary.handoffId });
    if (read.ok) setReply(read.value);
    setFailure(read.ok ? undefined : failureText(read.failure, language));
  };
  if (!view.phone) return null;
  return (
    <Part title={text.contact}>
      {reply ? <Details reply={reply} /> : <p>{text.masked(view.phone)}</p>}
      {!reply && isMine && (
        <p className="reveal">
          <Button icon={<EyeOutlined />} onClick={() => void reveal()}>
            {text.reveal}
          </Button>
          <span className="soft">{text.revealMore}</span>
        </p>
      )}
      {failure && <p role="alert">{failure}</p>}
    </Part>
  );
};
