import type { Rule } from '../rule.ts';
import { sayCount, sayNumber } from './chinese-number.ts';

const noon = 12;

/** The parts of the day as people divide it. */
const periods: [before: number, name: string][] = [
  [6, '凌晨'],
  [noon, '上午'],
  [13, '中午'],
  [18, '下午'],
  [24, '晚上'],
];

const periodOf = (hour: number) => periods.find(([before]) => hour < before)?.[1] ?? '夜里';

const sayMinute = (minute: number) => {
  if (minute === 0) return '';
  if (minute === 30) return '半';
  return `${minute < 10 ? '零' : ''}${sayNumber(String(minute))}分`;
};

/** By the twelve-hour clock, which is how visitors, older ones above all, say it: 13:30 → 一点半. */
const sayTime = (hour: number, minute: string) =>
  `${sayCount(String(hour > noon && hour < 24 ? hour - noon : hour))}点${sayMinute(Number(minute))}`;

/** What is to be said before the second time of a span; 上午九点到十二点 needs nothing. */
const secondPeriod = (first: { period: string; given: boolean }, hour: number, minute: string) => {
  if (first.given && hour <= noon) return '';
  if (first.period === '上午' && hour === noon && minute === '00') return '';
  const period = periodOf(hour);
  return period === first.period ? '' : period;
};

const given = '(凌晨|早上|上午|中午|下午|晚上)?';
const time = String.raw`(?<![\d.:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])`;

export const clockRules: readonly Rule[] = [
  [
    new RegExp(`${given} ?${time}(?: ?[–至到-] ?${given} ?${time})?(?:[、,] ?(?=[0-2]?\\d:\\d))?`, 'g'),
    (found, before, hour = '', minute = '', secondBefore, secondHour, secondMinute = '') => {
      const period = before || periodOf(Number(hour));
      const from = `${period}${sayTime(Number(hour), minute)}`;
      const to = secondHour
        ? `到${secondBefore || secondPeriod({ period, given: before !== '' }, Number(secondHour), secondMinute)}${sayTime(Number(secondHour), secondMinute)}`
        : '';
      return `${from}${to}${/[、,] ?$/.test(found) ? '，' : ''}`;
    },
  ],
];
