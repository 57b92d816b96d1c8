import type { Rule } from '../rule.ts';
import { sayDigits, sayNumber } from './chinese-number.ts';

const year = String.raw`(?<!\d)((?:1[6-9]|20|21)\d\d)`;

/** Years digit by digit, months and days as numbers; the numbers of documents, which hold a year. */
export const dateRules: readonly Rule[] = [
  [
    new RegExp(String.raw`${year}([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)`, 'g'),
    (_, inYear = '', __, month = '', day = '') =>
      `${sayDigits(inYear)}年${sayNumber(String(Number(month)))}月${sayNumber(String(Number(day)))}日`,
  ],
  [
    new RegExp(String.raw`[〔[［（(]${year}[〕\]］）)] ?第?(\d+)号`, 'g'),
    (_, inYear = '', number = '') => `${sayDigits(inYear)}年第${sayNumber(number, '二')}号`,
  ],
  [
    new RegExp(`${year}年?[–至到-]${year}(?= ?年)`, 'g'),
    (_, from = '', to = '') => `${sayDigits(from)}到${sayDigits(to)}`,
  ],
  [new RegExp(`${year}(?= ?年(?!以[上内下]))`, 'g'), (_, inYear = '') => sayDigits(inYear)],
];
