import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { usePage } from '#web/shared/answer/page-context.ts';
import { useHall } from '../screen/hall-context.ts';
import { HallIcon } from '../screen/hall-icon.tsx';
import { keyboardWords } from '../words/keyboard-words.ts';
import { useWords } from '../words/use-words.ts';
import { CandidateBar } from './candidate-bar.tsx';
import { KeyPad } from './key-pad.tsx';
import { isTextTarget, type TextTarget } from './type-into.ts';
import { useCandidates } from './use-input-method.ts';
import { useKeys } from './use-keys.ts';

const Keys = ({ target, onClose }: { target: TextTarget; onClose: () => void }) => {
  const words = useWords(keyboardWords);
  const { language } = usePage();
  const { guides } = useHall();
  const wanted = target.type === 'tel' ? 'digits' : language;
  const { typing, press, choose } = useKeys({ target: () => target, language, onSend: onClose });
  const [isFirst, setFirst] = useState(true);
  const mode = isFirst && wanted === 'digits' ? 'digits' : typing.mode;
  const candidates = useCandidates({ letters: typing.letters, text: '', language: 'zh', guides }).filter(
    (it) => !it.guide,
  );
  const onKey = (key: string) => {
    if (key.startsWith('{')) setFirst(key === '{bksp}' && isFirst);
    press(key, candidates);
  };
  return (
    <section className="field-keyboard" aria-label={words.keyboard}>
      <button type="button" className="ask-close" aria-label={words.close} onClick={onClose}>
        <HallIcon name="close" />
      </button>
      <CandidateBar letters={typing.letters} candidates={candidates} onChoose={choose} />
      <KeyPad mode={mode} words={words} onKey={onKey} />
    </section>
  );
};

/** The field that has the focus, other than the one for questions. */
const useFocusedField = () => {
  const [target, setTarget] = useState<TextTarget>();
  useEffect(() => {
    const onFocus = ({ target: focused }: FocusEvent) => {
      const isKey = focused instanceof Element && focused.closest('.field-keyboard') !== null;
      if (isKey) return;
      setTarget(isTextTarget(focused) && focused.id !== 'question' ? focused : undefined);
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, []);
  return [target?.isConnected ? target : undefined, setTarget] as const;
};

/** Types into whatever other field is filled in: a number to be called back, a name. It stands in the dialog of that field. */
export const FieldKeyboard = () => {
  const [target, setTarget] = useFocusedField();
  useEffect(() => {
    // the screen has its own keys
    if (target) target.inputMode = 'none';
  }, [target]);
  if (!target) return null;
  const close = () => setTarget(undefined);
  return createPortal(
    <Keys key={target.id} target={target} onClose={close} />,
    target.closest('dialog') ?? document.body,
  );
};
