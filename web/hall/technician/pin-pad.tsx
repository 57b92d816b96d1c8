import { keyboardWords } from '../words/keyboard-words.ts';
import { useWords } from '../words/use-words.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Figures to tap: a screen in a hall has no keyboard. */
export const PinPad = ({ onDigit, onErase }: { onDigit: (digit: string) => void; onErase: () => void }) => {
  const words = useWords(keyboardWords);
  return (
    <div className="pin-pad">
      {digits.map((digit) => (
        <button key={digit} type="button" onClick={() => onDigit(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" onClick={onErase}>
        {words.clear}
      </button>
    </div>
  );
};
