import { useEffect, useRef } from 'react';
import { SimpleKeyboard } from 'simple-keyboard/build/index.modern.js';
import type { KeyboardWords } from '../words/keyboard-words.ts';
import { keysIn } from './keys.ts';
import type { KeyMode } from './typing-state.ts';

type Props = { mode: KeyMode; words: KeyboardWords; onKey: (key: string) => void };

/** The keys. They take no focus: the field keeps its cursor. */
export const KeyPad = ({ mode, words, onKey }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const keyboard = useRef<SimpleKeyboard>(undefined);
  const press = useRef(onKey);
  press.current = onKey;
  const keys = useRef(keysIn(words, mode));
  keys.current = keysIn(words, mode);
  useEffect(() => {
    if (!box.current) return;
    const made = new SimpleKeyboard(box.current, {
      ...keys.current,
      layoutName: mode,
      theme: 'hg-theme-default hall-keys',
      useButtonTag: true,
      useTouchEvents: false,
      preventMouseDownDefault: true,
      disableButtonHold: true,
      onKeyPress: (key) => press.current(key),
    });
    keyboard.current = made;
    return () => {
      keyboard.current = undefined;
      made.destroy();
    };
  }, []);
  useEffect(() => keyboard.current?.setOptions({ ...keysIn(words, mode), layoutName: mode }), [mode, words]);
  return <div ref={box} className="key-pad simple-keyboard" />;
};
