import { Button } from 'antd';
import { Fragment, useEffect, useLayoutEffect, useRef } from 'react';
import type { Message } from '#contract/handoff/message.ts';
import type { Conversation, Unsent } from '../state/conversation.ts';
import { useRoom } from '../state/room.ts';
import { chatWords } from '../words/chat-words.ts';
import { dayOf, showClock, showDay } from '../words/show-time.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { PassageView } from './passage-view.tsx';

const Said = ({ message, readByVisitor }: { message: Message; readByVisitor: number }) => {
  const text = useText(chatWords);
  const language = useLanguage();
  const { from, name, at, passage } = message;
  const author = from === 'visitor' ? text.visitor : from === 'house' ? text.house : (name ?? text.me);
  return (
    <li className={`message message-${from}`}>
      <p className="message-who">
        {author} <time dateTime={at}>{showClock(at, language)}</time>
      </p>
      <div className="bubble">
        <p>{message.text}</p>
        {passage && <PassageView passage={passage} />}
      </div>
      {from === 'helper' && <p className="message-mark">{message.number <= readByVisitor ? text.read : text.sent}</p>}
    </li>
  );
};

const Waiting = ({ handoffId, unsent }: { handoffId: string; unsent: Unsent }) => {
  const text = useText(chatWords);
  const { live } = useRoom();
  const again = () => {
    live.drop(handoffId, unsent.messageId);
    live.say(handoffId, unsent.text, unsent.passage);
  };
  return (
    <li className="message message-helper message-waiting">
      <div className="bubble">
        <p>{unsent.text}</p>
        {unsent.passage && <PassageView passage={unsent.passage} />}
      </div>
      {unsent.why === undefined ? (
        <p className="message-mark">{text.sending}</p>
      ) : (
        <p className="message-mark message-failed" role="alert">
          {text.refused}
          <Button type="link" size="small" onClick={again}>
            {text.again}
          </Button>
          <Button type="link" size="small" danger onClick={() => live.drop(handoffId, unsent.messageId)}>
            {text.drop}
          </Button>
        </p>
      )}
    </li>
  );
};

/** Stays at the end unless somebody has scrolled back to read. */
const useStayAtEnd = (count: number) => {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    const { current } = box;
    const look = () => {
      if (current) isAtEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < 80;
    };
    const stay = new ResizeObserver(() => {
      if (current && isAtEnd.current) current.scrollTop = current.scrollHeight;
    });
    current?.addEventListener('scroll', look);
    // the frame, and what is in it: a line may grow when its mark comes
    for (const it of current ? [current, ...current.querySelectorAll('ol')] : []) stay.observe(it);
    return () => {
      current?.removeEventListener('scroll', look);
      stay.disconnect();
    };
  }, []);
  // a new message is what it scrolls for
  useLayoutEffect(() => {
    if (box.current && isAtEnd.current) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  return box;
};

type Props = { handoffId: string; conversation: Conversation; isMine: boolean };

/** The conversation, a line for every day. */
export const MessageLog = ({ handoffId, conversation, isMine }: Props) => {
  const text = useText(chatWords);
  const language = useLanguage();
  const { messages, unsent, readByVisitor } = conversation;
  const box = useStayAtEnd(messages.length + unsent.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="log" role="log" aria-label={text.log} ref={box} tabIndex={0}>
      {messages.length + unsent.length === 0 && (
        <p className="empty">
          <strong>{text.empty}</strong>
          <span className="soft">{isMine ? text.emptyMine : text.emptyOther}</span>
        </p>
      )}
      <ol>
        {messages.map((message, index) => {
          const before = messages[index - 1];
          const isNewDay = !before || dayOf(before.at) !== dayOf(message.at);
          return (
            <Fragment key={message.number}>
              {isNewDay && <li className="day">{showDay(message.at, language)}</li>}
              <Said message={message} readByVisitor={readByVisitor} />
            </Fragment>
          );
        })}
        {unsent.map((it) => (
          <Waiting key={it.messageId} handoffId={handoffId} unsent={it} />
        ))}
      </ol>
    </div>
  );
};
