import type { Candidate } from './candidates-of.ts';

export type KeyMode = 'zh' | 'en' | 'shift' | 'digits';

/** What was typed of a word that is not chosen yet, and which keys are shown. */
export type Typing = { mode: KeyMode; letters: string };

/** What the field is to do. */
export type TypingDeed = { kind: 'insert'; text: string } | { kind: 'erase' } | { kind: 'clear' } | { kind: 'send' };
type Step = { typing: Typing; deed?: TypingDeed };

/** As a hand can write them without choosing. */
const mostLetters = 40;

const pressLetter = (typing: Typing, key: string): Step => {
  if (typing.mode === 'zh' && /^[a-z]$/.test(key)) {
    return { typing: { ...typing, letters: (typing.letters + key).slice(0, mostLetters) } };
  }
  // one capital at a time, as on a phone
  const after = typing.mode === 'shift' ? { ...typing, mode: 'en' as const } : typing;
  return { typing: after, deed: { kind: 'insert', text: key } };
};

/** Letters that are left are written as they are. */
const withLetters = ({ typing }: { typing: Typing }): Step =>
  typing.letters
    ? { typing: { ...typing, letters: '' }, deed: { kind: 'insert', text: typing.letters } }
    : { typing, deed: { kind: 'send' } };

/** One key further. `letterMode` is what the letters go back to after figures. */
export const afterKey = (typing: Typing, key: string, candidates: readonly Candidate[]): Step => {
  switch (key) {
    case '{bksp}':
      return typing.letters
        ? { typing: { ...typing, letters: typing.letters.slice(0, -1) } }
        : { typing, deed: { kind: 'erase' } };
    case '{clear}':
      return { typing: { ...typing, letters: '' }, deed: { kind: 'clear' } };
    case '{enter}':
      return withLetters({ typing });
    case '{space}': {
      const first = candidates.find(({ guide }) => !guide);
      return typing.letters && first ? afterChoice(typing, first) : { typing, deed: { kind: 'insert', text: ' ' } };
    }
    case '{zh}':
    case '{en}':
    case '{shift}':
    case '{digits}':
      return { typing: { letters: '', mode: key.slice(1, -1) as KeyMode } };
    default:
      return pressLetter(typing, key);
  }
};

/** A candidate takes up its letters; what is left goes on being typed. */
export const afterChoice = (typing: Typing, { text, letters }: Candidate): Step => ({
  typing: { ...typing, letters: typing.letters.slice(letters) },
  deed: { kind: 'insert', text },
});
