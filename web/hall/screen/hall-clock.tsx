import { useEffect, useState } from 'react';
import { openingNow } from '../state/opening-now.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';

const zone = 'Asia/Shanghai';
const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' });
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The minute, looked at often enough to be right. */
const everyLook = 5000;

const useMinute = () => {
  const [now, setNow] = useState(() => clockFormat.format(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(clockFormat.format(Date.now())), everyLook);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** The hall's time, and whether it is open. */
export const HallClock = () => {
  const words = useWords(screenWords);
  const { plan } = useHall();
  const clock = useMinute();
  const weekday = weekdays.indexOf(weekdayFormat.format(Date.now())) + 1;
  const opening = plan && openingNow(plan.opening, weekday, clock);
  const told = () => {
    if (!opening) return undefined;
    if (opening.open) return words.open(opening.at ?? '');
    return opening.at ? words.opens(opening.at) : words.closed;
  };
  return (
    <p className="hall-clock">
      {opening && (
        <span className={opening.open ? 'opening opening-on' : 'opening'}>
          {told()}
          {plan?.sample && <small>{words.sampleHours}</small>}
        </span>
      )}
      <time>{clock}</time>
    </p>
  );
};
