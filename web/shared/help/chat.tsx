import { useEffect, useRef, useState } from 'react';
import { longestMessage, type Message } from '#contract/handoff/message.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { Icon } from '#web/shared/icon.tsx';
import { useSayHelp } from './help-context.ts';
import { sayFailure } from './help-phrases.ts';
import type { Unsent } from './room-state.ts';
import { showClock } from './show-time.ts';
import type { Room } from './use-room.ts';

/** Milliseconds: typing is told at most so often, and shown so long. */
const typing = { every: 3000, shown: 6000 };

const MessageView = ({ message, read }: { message: Message; read: boolean }) => {
  const { language } = usePage();
  const say = useSayHelp();
  const own = message.from === 'visitor';
  const name = own ? say('you') : (message.name ?? say('helper'));
  return (
    <li className={own ? 'message message-own' : 'message'}>
      <small>
        {name} <time dateTime={message.at}>{showClock(message.at, language)}</time>
        {own && read && ` ${say('read')}`}
      </small>
      {message.text && <p>{message.text}</p>}
      {message.passage && (
        <blockquote>
          <p>{message.passage.text}</p>
          <small>{say('source', message.passage.citation.name)}</small>
        </blockquote>
      )}
    </li>
  );
};

const Composer = ({ onSay, onTyping }: { onSay: (text: string) => void; onTyping: () => void }) => {
  const say = useSayHelp();
  const [text, setText] = useState('');
  const typed = useRef(0);
  const change = (value: string) => {
    setText(value);
    if (Date.now() - typed.current < typing.every) return;
    typed.current = Date.now();
    onTyping();
  };
  return (
    <form
      className="chat-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onSay(text.trim());
        setText('');
      }}
    >
      <input
        aria-label={say('write')}
        placeholder={say('write')}
        value={text}
        maxLength={longestMessage}
        onChange={(event) => change(event.target.value)}
      />
      <button type="submit" className="icon-button button-first" aria-label={say('send')}>
        <Icon name="send" />
      </button>
    </form>
  );
};

const UnsentView = ({ unsent: { messageId, text, refused }, room }: { unsent: Unsent; room: Room }) => {
  const say = useSayHelp();
  return (
    <li className="message message-own message-unsent">
      <small>{refused ? sayFailure(say, refused) : say('sending')}</small>
      <p>{text}</p>
      {refused && (
        <button
          type="button"
          className="chip"
          onClick={() => {
            room.drop(messageId);
            room.say(text);
          }}
        >
          {say('resend')}
        </button>
      )}
    </li>
  );
};

/** What was written on both sides, and a field to write on. */
export const Chat = ({ room, open }: { room: Room; open: boolean }) => {
  const { room: state, say: post, typing: tellTyping, readUpTo } = room;
  const say = useSayHelp();
  const [now, setNow] = useState(0);
  const end = useRef<HTMLLIElement>(null);
  const last = state.messages.at(-1)?.number ?? 0;
  const name = state.view?.helperName ?? say('aHelper');
  // one's own words are known; those of the other side are read out, once
  const heard = state.messages.filter(({ from }) => from !== 'visitor').at(-1);
  const told = () => {
    if (state.typedAt > 0 && now - state.typedAt < typing.shown) return say('typing', name);
    return state.helperHere ? '' : say('left');
  };

  useEffect(() => {
    if (!open || last === 0) return;
    readUpTo(last);
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [last, open]);
  useEffect(() => {
    if (state.typedAt === 0) return;
    setNow(Date.now());
    const over = setTimeout(() => setNow(Date.now()), typing.shown);
    return () => clearTimeout(over);
  }, [state.typedAt]);

  return (
    <section className="chat" aria-label={say('chat')}>
      <p className="visually-hidden" role="status">
        {heard && say('from', heard.name ?? say('helper'), heard.text || (heard.passage?.text ?? ''))}
      </p>
      <ol className="messages">
        {state.messages.map((message) => (
          <MessageView key={message.number} message={message} read={message.number <= state.read} />
        ))}
        {state.unsent.map((unsent) => (
          <UnsentView key={unsent.messageId} unsent={unsent} room={room} />
        ))}
        <li ref={end} aria-hidden="true" />
      </ol>
      <p className="chat-state">{told()}</p>
      <Composer onSay={post} onTyping={tellTyping} />
    </section>
  );
};
