import type { Language } from '#contract/language.ts';
import { Icon } from '#web/shared/icon.tsx';
import { wayWords } from './way-words.ts';

type Props = {
  language: Language;
  stepFree: boolean;
  onStepFree: () => void;
  onRepeat: () => void;
  onCarry: (() => void) | undefined;
  onClose: () => void;
};

/** What can be done with the way, within reach of everybody. */
export const WayActions = ({ language, stepFree, onStepFree, onRepeat, onCarry, onClose }: Props) => {
  const words = wayWords[language];
  return (
    <div className="way-actions">
      <button type="button" aria-pressed={stepFree} aria-label={words.stepFreeLong} onClick={onStepFree}>
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10 4.500v.010M10 8v6h5l2.500 5M10 10.500h4.500M7.500 12.500a4.500 4.500 0 1 0 6 6" />
        </svg>
        {words.stepFree}
      </button>
      <button type="button" onClick={onRepeat}>
        <Icon name="again" />
        {words.repeat}
      </button>
      {onCarry && (
        <button type="button" onClick={onCarry}>
          <Icon name="carry" />
          {words.carry}
        </button>
      )}
      <button type="button" className="way-close" aria-label={words.closeLong} onClick={onClose}>
        <Icon name="tick" />
        {words.close}
      </button>
    </div>
  );
};
