import { useEffect, useRef } from 'react';
import type { Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { wayWords } from './way-words.ts';

type Props = { way: Way; leg: number | undefined; language: Language; onTell: (leg: number) => void };

/** The instructions; the one that is being told stands out, and each can be heard again by touching it. */
export const WaySteps = ({ way, leg, language, onTell }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (leg !== undefined) list.current?.children[Math.max(leg, 0)]?.scrollIntoView({ block: 'nearest' });
  }, [leg]);
  return (
    <ol className="way-steps" ref={list} aria-label={wayWords[language].steps}>
      {way.instructions.map((instruction, at) => (
        <li key={`${at} ${instruction.zh}`}>
          <button type="button" aria-current={at === leg ? 'step' : undefined} onClick={() => onTell(at)}>
            <span className="way-step-number" aria-hidden="true">
              {at + 1}
            </span>
            <span>{instruction[language]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
};
