import type { Rule } from '../rule.ts';
import { sayNumber, sayOrdinal, sayYear } from './english-number.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const month = `(${months.join('|')})`;

const days: Record<string, string> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};
const day = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const joined = '(?:–|-|, | and | to )';

/** What follows a figure that is an amount, though it looks like a year. */
const amount = '(?! ?(?:yuan|days|hours|people|square|metres|km|kg|m²|%|per cent|points))';

const ofMonth = (figure: string, inMonth: string) => `the ${sayOrdinal(String(Number(figure)))} of ${inMonth}`;

/** Days of the week, days of the month, years, and the numbers of documents, which hold a year. */
export const dateRules: readonly Rule[] = [
  // "Sun" alone is a name
  [
    new RegExp(
      `(?<![A-Za-z])(?:${day}(?:${joined}${day})+|(?:${day})(?= \\d)|(?<=\\bon )${day})(?![A-Za-z])( (?=\\d))?`,
      'g',
    ),
    (found, beforeTime) =>
      `${found
        .trim()
        .replace(/[–-]/g, ' to ')
        .replace(/, (?=[A-Z][a-z]{2}$)/, ' and ')
        .replace(/[A-Z][a-z]{2}/g, (it) => days[it] ?? it)}${beforeTime ? ', ' : ''}`,
  ],
  [
    /(?<!\d)((?:1[6-9]|20|21)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/g,
    (_, year = '', __, number = '', figure = '') =>
      `${ofMonth(figure, months[Number(number) - 1] ?? '')} ${sayYear(year)}`,
  ],
  [
    new RegExp(`(?<![\\d.,-])(?:the )?([12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?: of)? ${month}(?![a-z])`, 'g'),
    (_, figure = '', name = '') => ofMonth(figure, name),
  ],
  [
    new RegExp(`${month} ([12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?(?=,? \\d{4}|[,.;:) ]|$)(?! ?–)`, 'g'),
    (_, name = '', figure = '') => `${name} the ${sayOrdinal(figure)}`,
  ],
  [/(?<!\d)(\d+)(?:st|nd|rd|th)\b/g, (_, figure = '') => sayOrdinal(figure)],
  [
    new RegExp(`(?<![\\d.,:-])[[〔]?((?:1[6-9]|20|21)\\d\\d)[\\]〕]?(?!\\d|[.,:]\\d|-\\d)${amount}( (?=No\\.))?`, 'g'),
    (_, year = '', number) => `${sayYear(year)}${number ? ', ' : ''}`,
  ],
  [
    /\bNos?\.? ?(\d+)(?!,?\d| ?(?:%|per cent|yuan|days?|months?|years?)\b)/g,
    (_, figure = '') => `number ${sayNumber(figure)}`,
  ],
];
