import { useEffect, useRef, useState } from 'react';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';

const everySecond = 250;
/** The ring's way round. */
const round = 2 * Math.PI * 54;

const useSecondsLeft = (since: number, countdown: number) => {
  const left = () => Math.max(0, Math.ceil(countdown - (Date.now() - since) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), everySecond);
    return () => clearInterval(timer);
  });
  return seconds;
};

/** Before the screen forgets, it asks, and shows how long it waits. Any touch or word goes on. */
export const StillThere = () => {
  const words = useWords(screenWords);
  const { state, settings, tell } = useHall();
  const dialog = useRef<HTMLDialogElement>(null);
  const seconds = useSecondsLeft(state.screen.since, settings.countdown);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const goOn = () => tell({ kind: 'touched', at: Date.now() });
  return (
    <dialog ref={dialog} className="still-there" aria-labelledby="still-there" onCancel={goOn}>
      <h2 id="still-there">{words.stillThere}</h2>
      <p className="countdown">
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle cx="60" cy="60" r="54" className="countdown-track" />
          <circle
            cx="60"
            cy="60"
            r="54"
            className="countdown-left"
            strokeDasharray={round}
            strokeDashoffset={round * (1 - seconds / settings.countdown)}
          />
        </svg>
        <b>{seconds}</b>
      </p>
      <p>{words.stillThereLong(seconds)}</p>
      <div className="still-there-buttons">
        <button type="button" className="button button-first" onClick={goOn}>
          {words.goOn}
        </button>
        <button type="button" className="button" onClick={() => tell({ kind: 'left', at: Date.now() })}>
          {words.endNow}
        </button>
      </div>
    </dialog>
  );
};
