import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { longestQuestion } from '#contract/visit/turn.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import type { Say } from '#web/shared/answer/strings.ts';
import { Icon } from '#web/shared/icon.tsx';

const counterFrom = 80;
const lengthOf = (text: string) => text.trim().length;

/** Lets the field grow with its text, up to what the style sheet allows. */
const useGrowing = (text: string) => {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.height = 'auto';
    // An empty field keeps its natural height: a long placeholder must not stretch it.
    if (text) field.current.style.height = `${field.current.scrollHeight + 2}px`;
  }, [text]);
  return field;
};

/** What is written above the field: too long, nearly too long, or still empty. */
const note = (text: string, hint: boolean, say: Say) => {
  const left = longestQuestion - lengthOf(text);
  if (left < 0) return say('tooLong', -left);
  if (left < counterFrom) return say('left', left);
  return hint && left === longestQuestion ? say('empty') : '';
};

export const AskBox = ({ first }: { first: boolean }) => {
  const { say, ask, askHuman } = usePage();
  const [text, setText] = useState('');
  const [hint, setHint] = useState(false);
  const field = useGrowing(text);
  const length = lengthOf(text);
  const over = length - longestQuestion;
  const send = () => {
    field.current?.focus();
    if (length === 0) return setHint(true);
    if (over > 0) return;
    ask(text);
    setText('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter picks a word; Safari tells so by key code 229 alone.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="dock" aria-label={say('askLabel')} onSubmit={onSubmit}>
      <div className="column">
        <p className={over > 0 ? 'ask-note ask-note-over' : 'ask-note'} id="ask-note" aria-live="polite">
          {note(text, hint, say)}
        </p>
        <div className="ask-row">
          <button type="button" className="human-button" onClick={() => askHuman()} aria-label={say('humanLong')}>
            <Icon name="person" />
            <span>{say('human')}</span>
          </button>
          <textarea
            id="question"
            ref={field}
            rows={1}
            value={text}
            aria-label={say('askLabel')}
            aria-describedby="ask-note"
            aria-invalid={over > 0}
            enterKeyHint="send"
            autoComplete="off"
            placeholder={say(first ? 'askPlaceholder' : 'followPlaceholder')}
            onChange={(event) => {
              setText(event.target.value);
              setHint(false);
            }}
            onKeyDown={onKeyDown}
          />
          <button
            type="submit"
            className={length === 0 ? 'send-button send-button-idle' : 'send-button'}
            aria-label={say('send')}
            aria-disabled={over > 0}
          >
            <Icon name="send" />
            <span>{say('send')}</span>
          </button>
        </div>
      </div>
    </form>
  );
};
