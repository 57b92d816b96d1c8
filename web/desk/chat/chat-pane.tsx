import { useEffect, useRef, useState } from 'react';
import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { CaseView } from '#contract/staff/case.ts';
import { useNow } from '../state/now.ts';
import { useRoom } from '../state/room.ts';
import { chatWords } from '../words/chat-words.ts';
import { useText } from '../words/use-text.ts';
import { Composer } from './composer.tsx';
import { MessageLog } from './message-log.tsx';
import { PassagePicker } from './passage-picker.tsx';
import type { Picked } from './picked.ts';

/** Tells the visitor, and this page, how far the helper has read, as long as somebody can be reading. */
const useReading = (handoffId: string, isMine: boolean, last: number) => {
  const { live, markSeen } = useRoom();
  const { send } = live;
  useEffect(() => {
    if (last === 0) return;
    const read = () => {
      if (document.hidden) return;
      markSeen(handoffId, last);
      if (isMine) send({ kind: 'read', handoffId, upTo: last });
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [handoffId, isMine, last, send, markSeen]);
};

const Typing = ({ handoffId }: { handoffId: string }) => {
  const text = useText(chatWords);
  const { live } = useRoom();
  const isTyping = useNow() < live.conversation(handoffId).typingUntil;
  return <p className="typing">{isTyping ? text.typing : ''}</p>;
};

/** What was said, and what to say. */
export const ChatPane = ({ view, isMine }: { view: CaseView; isMine: boolean }) => {
  const text = useText(chatWords);
  const { live } = useRoom();
  const { handoffId, state } = view.summary;
  const conversation = live.conversation(handoffId);
  const [isPicking, setPicking] = useState(false);
  const [picked, setPicked] = useState<Picked>();
  const field = useRef<HTMLTextAreaElement>(null);
  useReading(handoffId, isMine, conversation.messages.at(-1)?.number ?? 0);
  const canSay = isMine && !isClosed(state);
  const close = () => {
    setPicking(false);
    field.current?.focus();
  };
  return (
    <div className="chat">
      <MessageLog handoffId={handoffId} conversation={conversation} isMine={isMine} />
      <Typing handoffId={handoffId} />
      {isPicking && (
        <PassagePicker
          handoffId={handoffId}
          close={close}
          pick={(passage) => {
            setPicked(passage);
            close();
          }}
        />
      )}
      {canSay ? (
        <Composer
          view={view}
          field={field}
          picked={picked}
          drop={() => setPicked(undefined)}
          isPicking={isPicking}
          showPassages={() => setPicking((it) => !it)}
        />
      ) : (
        <p className="chat-closed soft">{isClosed(state) ? text.ended : isMine ? '' : text.readOnly}</p>
      )}
    </div>
  );
};
