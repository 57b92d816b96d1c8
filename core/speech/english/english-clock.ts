import type { Rule } from '../rule.ts';
import { sayNumber } from './english-number.ts';

const noon = 12;

const sayMinute = (minute: number) => {
  if (minute === 0) return '';
  return minute < 10 ? ` oh ${sayNumber(String(minute))}` : ` ${sayNumber(String(minute))}`;
};

const sayHour = (hour: number) => sayNumber(String(hour % noon || noon));

/** 9:00 → nine o'clock, 12:00 → twelve noon, 13:30 → one thirty p.m. */
const sayTime = (hour: number, minute: number) => {
  if (minute === 0 && hour === noon) return 'twelve noon';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  if (minute === 0 && hour < noon) return `${sayHour(hour)} o'clock`;
  return `${sayHour(hour)}${sayMinute(minute)} ${hour < noon ? 'a.m.' : 'p.m.'}`;
};

/** Times of the day, and the days beside them, which are written short. */
export const clockRules: readonly Rule[] = [
  [
    /(?<![\d.:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])(?: ?([ap])\.?m\b\.?)?/gi,
    (_, hour = '', minute = '', half) =>
      half
        ? `${sayHour(Number(hour))}${sayMinute(Number(minute))} ${half.toLowerCase()}.m.`
        : sayTime(Number(hour), Number(minute)),
  ],
  [/(?<=\d) ?([ap])\.?m\b\.?/gi, (_, half = '') => ` ${half.toLowerCase()}.m.`],
];
