import type { Rule } from './rule.ts';

/** Full-width forms stand this far above their plain ones. */
const above = 0xfee0;
const ringed = 0x2460;

const plain = (mark: string) => String.fromCodePoint((mark.codePointAt(0) ?? above) - above);

/** One way of writing for what is written in several; both languages begin with it. */
export const plainRules: readonly Rule[] = [
  [/[０-９Ａ-Ｚａ-ｚ％＋－／＝＆＠]/g, plain],
  [/(?<=\d)：(?=\d\d)/g, () => ':'],
  [/[①-⑳]/gu, (mark) => `${(mark.codePointAt(0) ?? ringed) - ringed + 1}. `],
  [/[Ⅰ-Ⅻ]/gu, (mark) => mark.normalize('NFKC')],
  // between figures all of them mean "to"
  [/(?<=\d)\s*[–—―‐‑−~～]\s*(?=\d)/g, () => '–'],
  [/(?<=\d)\s+%/g, () => '%'],
  [/\s+/g, () => ' '],
];
