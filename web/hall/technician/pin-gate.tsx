import { type FormEvent, type ReactNode, useState } from 'react';
import { isGoodPin, makePin, readPin, storePin, tryPin } from '../state/technician-pin.ts';
import { technicianWords } from '../words/technician-words.ts';
import { useWords } from '../words/use-words.ts';
import { PinPad } from './pin-pad.tsx';

type Told = 'pinBad' | 'pinWrong' | 'pinLocked' | undefined;

/** Lets in who knows the PIN; whoever comes first sets it. */
const enter = async (pin: string): Promise<Told | 'in'> => {
  const kept = readPin(localStorage);
  if (!isGoodPin(pin)) return 'pinBad';
  if (!kept) {
    storePin(localStorage, await makePin(pin));
    return 'in';
  }
  const { result, kept: after } = await tryPin(kept, pin, Date.now());
  storePin(localStorage, after);
  if (result === 'right') return 'in';
  return result === 'locked' ? 'pinLocked' : 'pinWrong';
};

type Props = { onBack: () => void; children: ReactNode };

export const PinGate = ({ onBack, children }: Props) => {
  const words = useWords(technicianWords);
  const [isIn, setIn] = useState(false);
  const [pin, setPin] = useState('');
  const [told, setTold] = useState<Told>();
  const isFirst = readPin(localStorage) === undefined;
  // without it nothing can be kept safely
  const canKeep = 'subtle' in crypto && crypto.subtle !== undefined;
  if (isIn) return children;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await enter(pin);
    setPin('');
    if (outcome === 'in') setIn(true);
    else setTold(outcome);
  };
  return (
    <main className="technician pin-gate">
      <h1>{words.title}</h1>
      {!canKeep && <p role="alert">{words.pinImpossible}</p>}
      {canKeep && (
        <form onSubmit={(event) => void submit(event)}>
          <label htmlFor="pin">{isFirst ? words.pinFirst : words.pinAsk}</label>
          <input
            id="pin"
            type="password"
            inputMode="none"
            autoComplete="off"
            maxLength={8}
            value={pin}
            onChange={(event) => setPin(event.target.value)}
          />
          <p role="alert" className="pin-told">
            {told && words[told]}
          </p>
          <PinPad onDigit={(digit) => setPin((before) => (before + digit).slice(0, 8))} onErase={() => setPin('')} />
          <button type="submit" className="button button-first">
            {isFirst ? words.set : words.enter}
          </button>
        </form>
      )}
      <button type="button" className="button" onClick={onBack}>
        {words.back}
      </button>
    </main>
  );
};
