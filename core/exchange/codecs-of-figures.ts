import { fail, ok } from '#core/result.ts';
import { type Codec, oneWord } from './codecs.ts';
import { units } from './words.ts';

const plain = (cell: string) => cell.normalize('NFKC').replace(/\s/gu, '');
const unit = oneWord(units);

/** 20, “20个工作日”, 即办. The unit has a column of its own as well. */
export const duration: Codec = {
  read: (cell, context) => {
    const said = plain(cell);
    if (/^(即办|即时办结|即时|当场办结|当场|立等可取|当即办结)$/u.test(said)) return ok('on-the-spot');
    const [, value, word] = /^(\d+)(\D+)?$/u.exec(said) ?? [];
    if (value === undefined || Number(value) < 1) return fail(`“${cell}”: say a whole number from 1, or 即办`);
    if (word === undefined) return ok({ value: Number(value) });
    const read = unit.read(word, context);
    return read.ok ? ok({ value: Number(value), unit: read.value }) : read;
  },
  write: (value) => {
    if (value === 'on-the-spot') return '即办';
    return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : '';
  },
};

const depths = ['I', 'II', 'III', 'IV'];
const depthWords: Record<string, number> = { 全程网办: 4, 一级: 1, 二级: 2, 三级: 3, 四级: 4 };

/** 网办深度: 1 to 4, Ⅰ to Ⅳ, 全程网办. */
export const depth: Codec = {
  read: (cell) => {
    const said = plain(cell).replace(/[级度]$/u, '');
    const found = depthWords[plain(cell)] ?? (/^[1-4]$/u.test(said) ? Number(said) : depths.indexOf(said) + 1);
    return found > 0 ? ok(found) : fail(`“${cell}”: say Ⅰ, Ⅱ, Ⅲ, Ⅳ or 全程网办`);
  },
  write: (value) => (typeof value === 'number' ? ('ⅠⅡⅢⅣ'[value - 1] ?? '') : ''),
};

/** A telephone number wherever it stands in the cell, with its area code parted by a hyphen. */
export const phone: Codec = {
  read: (cell) => {
    const said = cell.normalize('NFKC');
    const found = /(?<!\d)(?:\(?(0\d{2,3})\)?[-\s]?(\d{7,8})|(400)-?(\d{3})-?(\d{4})|(1\d{4}))(?!\d)/u.exec(said);
    if (!found) return fail(`“${cell}” holds no number with its area code: 0519-85588111`);
    return ok(found.slice(1).filter(Boolean).join('-'));
  },
  write: (value) => String(value ?? ''),
};

/** The day that a spreadsheet counts from, and the milliseconds of a day. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** 2027-05-31, 2027/5/31, 2027年5月31日, or a spreadsheet's own count of days. */
export const day: Codec = {
  read: (cell) => {
    const said = plain(cell);
    if (/^\d{5}$/u.test(said)) return ok(new Date(dayZero + Number(said) * dayLength).toISOString().slice(0, 10));
    const [, year, month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(said) ?? [];
    if (year === undefined) return fail(`“${cell}” is no day: 2027-05-31`);
    return ok(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  },
  write: (value) => String(value ?? ''),
};
