import type { KeyboardOptions } from 'simple-keyboard';
import type { KeyboardWords } from '../words/keyboard-words.ts';
import type { KeyMode } from './typing-state.ts';

const letters = ['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m {bksp}'];
const upper = letters.map((row) => row.replace(/\b[a-z]\b/g, (key) => key.toUpperCase()));

/** Few and large keys, in rows that a hand finds. */
const layout: Record<KeyMode, string[]> = {
  zh: [...letters, '{en} {digits} {space} {clear} {enter}'],
  en: [...letters.slice(0, 2), `{shift} ${letters[2]}`, '{zh} {digits} {space} {clear} {enter}'],
  shift: [...upper.slice(0, 2), `{en} ${upper[2]}`, '{zh} {digits} {space} {clear} {enter}'],
  digits: ['1 2 3 4 5 6 7 8 9 0', '， 。 ？ ！ 、 - / : @', '. ( ) + # {bksp}', '{zh} {en} {space} {clear} {enter}'],
};

type Keys = Required<Pick<KeyboardOptions, 'layout' | 'display' | 'buttonAttributes'>>;

/** The keys with their names, for the eye and for those who do not see them. */
export const keysIn = (words: KeyboardWords, mode: KeyMode): Keys => {
  const names: Record<string, string> = {
    '{bksp}': words.backspace,
    '{space}': words.space,
    '{clear}': words.clear,
    '{enter}': mode === 'zh' ? `${words.choose} / ${words.send}` : words.send,
    '{zh}': words.toChinese,
    '{en}': mode === 'zh' ? words.toEnglish : words.toLetters,
    '{digits}': words.toDigits,
    '{shift}': words.shift,
  };
  const display = { ...names, '{bksp}': '⌫', '{shift}': '⇧', '{enter}': words.send };
  const labelled = Object.entries(names).map(([buttons, value]) => ({ attribute: 'aria-label', value, buttons }));
  return { layout, display, buttonAttributes: labelled };
};
