import type { Rule } from '../rule.ts';

/** Where marks meet, the one that stands for the longest pause is kept. */
const longest = (marks: string) => [...'?!.:;,'].find((mark) => marks.includes(mark)) ?? '';

/** What a voice would read out or trip over becomes a pause or nothing. */
export const markRules: readonly Rule[] = [
  [/\be\.g\.,?/gi, () => 'for example'],
  [/\bi\.e\.,?/gi, () => 'that is'],
  [/\bapprox\.(?= )/g, () => 'about'],
  [/[’‘]/g, () => "'"],
  [/(?<=[A-Za-z])\/(?=[A-Z]\b)/g, () => ' '],
  [/["“”「」『』《》〈〉<>*#_`{}|\\^~]/g, () => ''],
  // a quotation mark is no apostrophe
  [/(?<![\p{L}.])'|'(?!\p{L}|(?<=s') |(?<=s')[,.;])/gu, () => ''],
  [/ ?[()（）〔〕[\]【】] ?(?=[^\w\s]|$)/g, () => ', '],
  [/ ?[()（）〔〕[\]【】·•—…]+ ?/g, () => ', '],
  [/(?<=\w) ?– ?(?=\w)/g, () => ' to '],
  [/–|(?<!\w)-|-(?!\w)/g, () => ', '],
  [/ ?\+ ?/g, () => ' plus '],
  [/ ?= ?/g, () => ' equals '],
  [/ ?& ?/g, () => ' and '],
  [/ ?@ ?/g, () => ' at '],
  [/ ?\/ ?/g, () => ' or '],
  [/²/g, () => ' squared'],
  [/³/g, () => ' cubed'],
  [/，|、/g, () => ', '],
  [/。/g, () => '. '],
  [/；/g, () => '; '],
  [/：/g, () => ': '],
  [/ +(?=[,.;:?!])/g, () => ''],
  [/(?<=\b[ap]\.m)\.\./g, () => '.'],
  [/(?<!\b[ap]\.m)[,.;:?!](?: ?[,.;:?!])+/g, longest],
  [/(?<=\b[ap]\.m\.)\.|(?<=\b[ap]\.m\.)[,;:](?= ?[.;:])/g, () => ''],
  [/^[ ,.;:]+|[ ,;:]+$/g, () => ''],
  [/(?<=[,;:?!])(?=\p{L})/gu, () => ' '],
  [/ {2,}/g, () => ' '],
];
