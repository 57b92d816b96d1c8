import type { Bilingual, Language } from '#contract/language.ts';

/** Kinds of personal data that are masked before anything is stored, logged or sent on. */
type Kind = 'identity' | 'bank-card' | 'mobile' | 'phone' | 'passport' | 'number';

const names: Record<Kind, Bilingual> = {
  identity: { zh: '身份证号', en: 'ID number' },
  'bank-card': { zh: '银行卡号', en: 'bank card number' },
  mobile: { zh: '手机号', en: 'mobile number' },
  phone: { zh: '电话号码', en: 'phone number' },
  passport: { zh: '护照号', en: 'passport number' },
  number: { zh: '号码', en: 'number' },
};

const spokenDigits: Record<string, string> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((it, index) => [it, String(index)])),
  〇: '0',
  幺: '1',
  两: '2',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
};

/** GB 11643-1999: the check digit of an 18-digit identity number, ISO 7064 MOD 11-2. */
export const isIdentityNumber = (digits: string) => {
  if (!/^\d{17}[\dx]$/i.test(digits)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
};

/** ISO/IEC 7812-1 annex B (Luhn): the check digit of a bank card number. */
export const isBankCard = (digits: string) => {
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

const kindOf = (digits: string): Kind | undefined => {
  if (isIdentityNumber(digits)) return 'identity';
  if (/^(0{0,2}86)?1[3-9]\d{9}$/.test(digits)) return 'mobile';
  if (isBankCard(digits)) return 'bank-card';
  if (/^(0{0,2}86)?0\d{2,3}\d{7,8}$/.test(digits)) return 'phone';
  // a mistyped or half-heard number is personal all the same
  return digits.length >= 11 ? 'number' : undefined;
};

const typed = '[0-9]';
const typedOrSpoken = '[0-9零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]';
const separator = '[\\s\\-‐-―－_/.·,，、()（）]';
// the X of an identity number follows exactly 17 digits; no word begins there
const runOf = (digit: string) =>
  new RegExp(`\\+?${digit}(?:${separator}{0,3}${digit}){9,}(?:${separator}{0,3}(?:[xX](?![A-Za-z])|叉))?`, 'g');
// typed ones first: in 张三，4405… and 138…一直打不通 the words beside the number are none of it
const runs = [runOf(typed), runOf(typedOrSpoken)];
const passport =
  /(?<![A-Za-z0-9])(?:[EeGgDdSsPp](?:[\s-]?[A-Za-z])?(?:[\s-]?\d){7,8}|[HhMmCc](?:[\s-]?\d){8,10})(?![\s-]?\d)/g;

// "110、120、12345" and "2024、2025、2026" are lists of hotlines and years, nobody's numbers
const isPublicList = (match: string) =>
  match.split(/[\s,，、/]+/).every((it) => /^[^\d]?(1[12]\d|1[02]\d{3}|9\d{4}|(19|20)\d\d)[^\d]?$/.test(it));

const plainDigits = (text: string) =>
  [...text]
    .map((it) => spokenDigits[it] ?? it)
    .join('')
    .replace(/[叉x]/g, 'X')
    .replace(/[^\dX]/g, '');

const mark = /\ue000([a-z-]+)\ue001/g;

const markRun = (match: string) => {
  const digits = plainDigits(match);
  const kind = isPublicList(match) ? undefined : kindOf(digits.length === 18 ? digits : digits.replace('X', ''));
  return kind ? `\ue000${kind}\ue001` : match;
};

const markNumbers = (text: string) =>
  runs.reduce((marked, run) => marked.replace(run, markRun), text.replace(passport, '\ue000passport\ue001'));

/** What was said with every personal number masked, and the same without the masks, for understanding. */
export type Masked = { heard: string; question: string; found: boolean };

/**
 * Masks identity numbers, phones, bank cards and passports, typed or spoken digit by digit, with or without blanks.
 * Any other run of eleven digits or more is masked too.
 */
export const maskPersonalData = (text: string, language: Language): Masked => {
  const folded = text
    // control characters say nothing; two private ones serve as marks here
    .replace(/[\p{Cc}\ue000\ue001]/gu, ' ')
    .replace(/[０-９Ａ-Ｚａ-ｚ＋]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));
  const marked = markNumbers(folded);
  return {
    heard: marked.replace(mark, (_, kind: Kind) => `［${names[kind][language]}］`),
    question: marked.replace(mark, ' '),
    found: marked !== folded,
  };
};
