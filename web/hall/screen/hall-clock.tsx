import { useContext, useEffect, useState } from 'react';
import { openingState } from '#core/hall/opening-state.ts';
import { clockOf } from '#core/handoff/hall-calendar.ts';
import { sayOpening } from '../way/say-opening.ts';
import { useCalendar } from '../way/use-calendar.ts';
import { screenWords } from '../words/screen-words.ts';
import { LanguageContext, useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';

/** The minute, looked at often enough to be right. */
const everyLook = 5000;

const useMinute = () => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyLook);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** The hall's time, and whether it is open. */
export const HallClock = () => {
  const words = useWords(screenWords);
  const { plan } = useHall();
  const language = useContext(LanguageContext);
  const calendar = useCalendar();
  const now = useMinute();
  const clock = clockOf(now);
  const opening = plan && openingState(plan.opening, now, calendar);
  return (
    <p className="hall-clock">
      {opening && (
        <span className={opening.kind === 'open' ? 'opening opening-on' : 'opening'}>
          {sayOpening(opening, clock, language)}
          {plan.sample && <small>{words.sampleHours}</small>}
        </span>
      )}
      <time>{clock}</time>
    </p>
  );
};
