import { useEffect, useRef } from 'react';
import { longestQuestion } from '#contract/visit/turn.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { useHall } from '../screen/hall-context.ts';
import { HallIcon } from '../screen/hall-icon.tsx';
import { keyboardWords } from '../words/keyboard-words.ts';
import { useWords } from '../words/use-words.ts';
import { CandidateBar } from './candidate-bar.tsx';
import type { Candidate } from './candidates-of.ts';
import { KeyPad } from './key-pad.tsx';
import { useCandidates } from './use-input-method.ts';
import { useKeys } from './use-keys.ts';

/** The field for a typed question with the keyboard below it. */
export const AskSheet = () => {
  const words = useWords(keyboardWords);
  const { ask, language } = usePage();
  const { state, guides, tell } = useHall();
  const { draft } = state.screen;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = () => draft.trim() && ask(draft.trim());
  const { typing, press, choose, onKeyDown } = useKeys({ target: () => field.current, language, onSend: send });
  const candidates = useCandidates({ letters: typing.letters, text: draft, language, guides });
  const chosen = (candidate: Candidate) =>
    candidate.guide ? ask(candidate.text, { guide: candidate.guide }) : choose(candidate);
  const close = () => tell({ kind: 'keyboard', open: false });
  return (
    <section className="ask-sheet" aria-label={words.keyboard}>
      <form
        className="ask-line"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <input
          id="question"
          ref={field}
          type="text"
          // the screen has its own keys; a keyboard of the system would cover them
          inputMode="none"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.field}
          placeholder={words.placeholder}
          maxLength={longestQuestion}
          value={draft}
          onChange={(event) => tell({ kind: 'drafted', text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            else onKeyDown(event, candidates);
          }}
        />
        <button type="submit" className="ask-send">
          {words.send}
        </button>
        <button type="button" className="ask-close" aria-label={words.close} onClick={close}>
          <HallIcon name="close" />
        </button>
      </form>
      <CandidateBar letters={typing.letters} candidates={candidates} onChoose={chosen} />
      <KeyPad mode={typing.mode} words={words} onKey={(key) => press(key, candidates)} />
    </section>
  );
};
