import { englishNumber, scaleAfter, valueOfEnglish } from './english-numbers.ts';
import { isFigureAlone, numeralCharacters, valueOfNumeral } from './numerals.ts';
import { unitAfter } from './unit-after.ts';

/** A figure as it is told: its value, and what it counts. */
export type Figure = { value: string; unit: string };
/** A figure and where it stands, unit and all. */
export type FigureAt = Figure & { at: number; length: number };

const withoutIdle = (value: string) => {
  const [whole = '', part] = value.replace(/,/g, '').split('.');
  const kept = part?.replace(/0+$/, '') ?? '';
  return `${whole.replace(/^0+(?=\d)/, '')}${kept ? `.${kept}` : ''}`;
};

// windows (E01, 2-06), phones, numbers with letters and times of day are told as they stand
const codes =
  /(?<![A-Za-z0-9])[A-Z]\d{1,3}(?![A-Za-z0-9])|(?<![\d-])\d-\d{2}(?![\d-])|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)|(?<!\d)[48]00-?\d{3}-?\d{4}(?!\d)|(?<![\d.])\d{1,2}:\d{2}(?!\d)/g;
const arabic = /\d+(?:,\d{3})*(?:\.\d+)?/g;

const codesIn = (text: string): FigureAt[] =>
  [...text.matchAll(codes)].map(({ 0: found, index: at }) => ({
    value: found.length > 6 ? found.replace(/-/g, '') : found.replace(/^0(?=\d:)/, ''),
    unit: 'code',
    at,
    length: found.length,
  }));

const arabicIn = (text: string): FigureAt[] =>
  [...text.matchAll(arabic)].map(({ 0: found, index: at }) => {
    const scale = scaleAfter(text.slice(at + found.length));
    const end = at + found.length + scale.length;
    const { unit, length } = unitAfter(text.slice(end));
    const value = scale.by === 1 ? withoutIdle(found) : String(Number(found.replace(/,/g, '')) * scale.by);
    return { value, unit, at, length: end - at + length };
  });

/** 百分之二十 and 百分之20 are 20 %. */
const percent = new RegExp(`百分之(\\d+(?:\\.\\d+)?|[${numeralCharacters}]+)`, 'g');

const percentIn = (text: string): FigureAt[] =>
  [...text.matchAll(percent)].map(({ 0: found, 1: value = '', index: at }) => ({
    value: /\d/.test(value) ? withoutIdle(value) : valueOfNumeral(value),
    unit: 'percent',
    at,
    length: found.length,
  }));

// words that begin with a numeral and count nothing
const idioms =
  /一次性|一般|一起|一定|一并|一样|一下|一些|一直|一旦|一律|一致|统一|万一|十分|千万|第三方|第三人|第三者|一件事|一网通办|一窗|双方|五险一金|一体|一边|一点|一共|唯一|任一|之一|进一步|同一|单一|每一|另一|一方|一家|一名|一位|再三|两样|一样|一个(?!工作日|月|半|季|星期|礼拜|小时)/g;

const chineseIn = (text: string): FigureAt[] => {
  const bare = text.replace(idioms, (it) => '　'.repeat(it.length));
  return [...bare.matchAll(new RegExp(`[${numeralCharacters}]+`, 'g'))].flatMap(({ 0: found, index: at }) => {
    const { unit, length } = unitAfter(bare.slice(at + found.length));
    const counts = unit !== '' || isFigureAlone(found);
    return counts ? [{ value: valueOfNumeral(found), unit, at, length: found.length + length }] : [];
  });
};

const englishIn = (text: string): FigureAt[] =>
  [...text.matchAll(englishNumber)].flatMap(({ 0: found, index: at }) => {
    const { unit, length } = unitAfter(text.slice(at + found.length));
    // "one of them" counts nothing
    const counts = unit !== '' || /\s|-/.test(found);
    return counts ? [{ value: valueOfEnglish(found), unit, at, length: found.length + length }] : [];
  });

/** "a month", "a fortnight", "half a year": a duration without a number is one. */
const single = /\b(half )?(?:an? )(hour|day|working day|week|fortnight|month|quarter|year)\b/gi;

const singlesIn = (text: string): FigureAt[] =>
  [...text.matchAll(single)].map(({ 0: found, 1: half, 2: name = '', index: at }) => {
    const isFortnight = name.toLowerCase() === 'fortnight';
    const value = half ? '0.5' : isFortnight ? '2' : '1';
    return { value, unit: isFortnight ? 'week' : name.toLowerCase().replace(' ', '-'), at, length: found.length };
  });

/** The figures of a text that `NFKC` has folded, in order, with their places; none overlaps another. */
export const figuresAt = (folded: string): FigureAt[] => {
  const found = [codesIn, percentIn, arabicIn, chineseIn, englishIn, singlesIn].flatMap((it) => it(folded));
  const kept: FigureAt[] = [];
  // the first kind to find one has it: a code is not read digit by digit
  for (const it of found) {
    if (!kept.some(({ at, length }) => at < it.at + it.length && it.at < at + length)) kept.push(it);
  }
  return kept.sort((a, b) => a.at - b.at);
};

/** Every figure of a text, in Arabic or Chinese numerals or in English words, its value and unit normalised. */
export const figuresIn = (text: string): Figure[] =>
  figuresAt(text.normalize('NFKC')).map(({ value, unit }) => ({ value, unit }));
