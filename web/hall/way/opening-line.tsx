import { useEffect, useState } from 'react';
import type { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { type HallCalendar, openingState } from '#core/hall/opening-state.ts';
import { clockOf } from '#core/handoff/hall-calendar.ts';
import { sayOpening } from './say-opening.ts';
import { wayWords } from './way-words.ts';

const aMinute = 60_000;

/** The moment, renewed while it is looked at. */
const useNow = () => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), aMinute / 4);
    return () => clearInterval(timer);
  }, []);
  return now;
};

type Props = { hall: Hall; calendar: HallCalendar | undefined; language: Language };

/** Whether the hall is open now, and until or from when. */
export const OpeningLine = ({ hall, calendar, language }: Props) => {
  const now = useNow();
  const words = wayWords[language];
  const state = openingState(hall.opening, now, calendar);
  return (
    <p className="way-opening" data-state={state.kind === 'open' ? 'open' : 'closed'}>
      <span className="way-opening-dot" aria-hidden="true" />
      {sayOpening(state, clockOf(now), language)}{' '}
      {hall.sample && <small className="sample-tag">{words.sampleTag}</small>}{' '}
      {!state.isSure && <small>{words.notSure}</small>}
    </p>
  );
};
