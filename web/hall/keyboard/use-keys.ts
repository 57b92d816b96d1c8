import { type KeyboardEvent, useState } from 'react';
import type { Language } from '#contract/language.ts';
import type { Candidate } from './candidates-of.ts';
import { clearField, eraseIn, type TextTarget, typeInto } from './type-into.ts';
import { afterChoice, afterKey, type Typing, type TypingDeed } from './typing-state.ts';

type Parts = { target: () => TextTarget | null; language: Language; onSend: () => void };

const keyOf: Partial<Record<string, string>> = { Backspace: '{bksp}', ' ': '{space}' };

/** What a key of a keyboard on the table means here: a key of the screen, a candidate, or nothing in particular. */
const physical = (key: string, { mode, letters }: Typing, candidates: readonly Candidate[]) => {
  if (mode === 'zh' && /^[a-z]$/.test(key)) return key;
  if (key === 'Enter') return '{enter}';
  if (letters === '') return undefined;
  if (/^[1-9]$/.test(key)) return candidates.filter(({ guide }) => !guide)[Number(key) - 1];
  return keyOf[key];
};

/** Typing by keys on the screen, and by a keyboard on the table as well. */
export const useKeys = ({ target, language, onSend }: Parts) => {
  const [typing, setTyping] = useState<Typing>({ mode: language, letters: '' });

  const doIt = (deed: TypingDeed | undefined) => {
    const field = target();
    if (!field || !deed) return;
    if (deed.kind === 'insert') typeInto(field, deed.text);
    else if (deed.kind === 'erase') eraseIn(field);
    else if (deed.kind === 'clear') clearField(field);
    else onSend();
  };
  const press = (key: string, candidates: readonly Candidate[]) => {
    const { typing: after, deed } = afterKey(typing, key, candidates);
    setTyping(after);
    doIt(deed);
  };
  const choose = (candidate: Candidate) => {
    const { typing: after, deed } = afterChoice(typing, candidate);
    setTyping(after);
    doIt(deed);
  };
  /** Keys of a real keyboard: letters make syllables, figures choose. An input method of the machine has its own way. */
  const onKeyDown = (event: KeyboardEvent, candidates: readonly Candidate[]) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const deed = physical(event.key, typing, candidates);
    if (!deed) return;
    event.preventDefault();
    if (typeof deed === 'string') press(deed, candidates);
    else choose(deed);
  };
  return { typing, press, choose, onKeyDown };
};
