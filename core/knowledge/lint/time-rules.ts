import type { Duration } from '#contract/guide/time.ts';
import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 承诺时限 = 即办 ⇔ 即办件. */
export const onTheSpotMeansImmediate = forComplete('on-the-spot-means-immediate', ({ handlingType, timeLimit }) => {
  const onTheSpot = timeLimit.promised === 'on-the-spot';
  if (onTheSpot === (handlingType === 'immediate')) return [];
  return onTheSpot
    ? [error(['handlingType'], `promised on the spot, yet of type ${handlingType}`, 'make handlingType immediate')]
    : [error(['timeLimit', 'promised'], 'an immediate item with a time limit', 'make promised on-the-spot')];
});

/** Five working days fill a week, so units differ by 7 to 5; a month counts 30 days. Public holidays are left out. */
const calendarDays = { hour: 1 / 24, day: 1, 'working-day': 7 / 5, month: 30 } as const;
const lengthOf = ({ value, unit }: Duration) => value * calendarDays[unit];

/** 承诺时限 ≤ 法定时限. */
export const promisedWithinStatutory = forComplete('promised-within-statutory', ({ timeLimit }) => {
  const { promised, statutory } = timeLimit;
  if (promised === 'on-the-spot' || !statutory || lengthOf(promised) <= lengthOf(statutory)) return [];
  const words = ({ value, unit }: Duration) => `${value} ${unit}${value === 1 ? '' : 's'}`;
  const message = `promised ${words(promised)} is longer than the statutory ${words(statutory)}`;
  return [error(['timeLimit', 'promised'], message, 'promise no more than the law allows')];
});
