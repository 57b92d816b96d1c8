import { useState } from 'react';
import { keyboardWords } from '../words/keyboard-words.ts';
import { useWords } from '../words/use-words.ts';
import type { Candidate } from './candidates-of.ts';

type Props = { letters: string; candidates: readonly Candidate[]; onChoose: (candidate: Candidate) => void };

const onBar = 9;
const stay = (event: { preventDefault: () => void }) => event.preventDefault();

/** What the letters may stand for: words and characters in a row that opens to all of them, guides below. */
export const CandidateBar = ({ letters, candidates, onChoose }: Props) => {
  const words = useWords(keyboardWords);
  const [openFor, setOpenFor] = useState<string>();
  const guides = candidates.filter(({ guide }) => guide);
  const texts = candidates.filter(({ guide }) => !guide);
  const open = openFor === letters;
  const shown = open ? texts : texts.slice(0, onBar);
  return (
    // the field keeps its cursor
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where it is
    <div className="candidates" onMouseDown={stay}>
      <p className="candidate-letters" aria-live="polite">
        {letters}
      </p>
      {texts.length > 0 && (
        <div className="candidate-line">
          <ul className={open ? 'candidate-row candidate-row-open' : 'candidate-row'} aria-label={words.candidates}>
            {shown.map((candidate) => (
              <li key={candidate.text}>
                <button type="button" onClick={() => onChoose(candidate)}>
                  {candidate.text}
                </button>
              </li>
            ))}
          </ul>
          {!open && texts.length > onBar && (
            <button type="button" className="candidate-more" onClick={() => setOpenFor(letters)}>
              {words.more}
            </button>
          )}
        </div>
      )}
      {guides.length > 0 && (
        <ul className="candidate-guides" aria-label={words.guides}>
          {guides.map((candidate) => (
            <li key={candidate.guide}>
              <button type="button" onClick={() => onChoose(candidate)}>
                {candidate.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
