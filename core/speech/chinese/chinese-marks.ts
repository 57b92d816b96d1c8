import type { Rule } from '../rule.ts';

/** Where marks meet, the one that stands for the longest pause is kept. */
const byLength = [...'。！？：；，、'];

const longest = (marks: string) => byLength.find((mark) => marks.includes(mark)) ?? '';

/** What a voice would read out or trip over becomes a pause or nothing; capitals are spelled. */
export const markRules: readonly Rule[] = [
  [/\bapp\b/gi, () => 'APP'],
  [/(?<=[A-Za-z])\/(?=[A-Za-z])/g, () => ' '],
  [/[A-Z]{2,}/g, (letters) => [...letters].join(' ')],
  [/(?<=周[一二三四五六日天] ?)[至–—~-](?= ?周[一二三四五六日天])/g, () => '到'],
  [/[“”‘’"'「」『』《》〈〉<>*#_`{}|\\^~]/g, () => ''],
  // 第（二）项, 退休（职）, 负责人（经营者）的
  [/(?<=第)[（(]([^（）()]{1,4})[）)](?=项)/g, (_, item = '') => item],
  [/(?<=\p{Script=Han})[（(](\p{Script=Han})[）)](?=\p{Script=Han})/gu, (_, word = '') => word],
  [/[）)](?=的)/g, () => ''],
  [/ ?[（）()〔〕［］[\]【】·•—–…]+ ?/g, () => '，'],
  [/ ?\+ ?/g, () => '加'],
  [/ ?= ?/g, () => '等于'],
  [/ ?& ?/g, () => '和'],
  [/ ?@ ?/g, () => '艾特'],
  [/ ?[×] ?/g, () => '乘'],
  [/ ?\/ ?/g, () => '或'],
  [/²/g, () => '平方'],
  [/³/g, () => '立方'],
  [/〇/g, () => '零'],
  [/(?<=[A-Za-z])-(?=[A-Za-z])/g, () => ' '],
  [/-/g, () => ''],
  [/,/g, () => '，'],
  [/;/g, () => '；'],
  [/:/g, () => '：'],
  [/\?/g, () => '？'],
  [/!/g, () => '！'],
  [/．|\.(?= |$)/g, () => '。'],
  [/\./g, () => '点'],
  [/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, () => '，'],
  [/(?<![A-Za-z]) | (?![A-Za-z])/g, () => ''],
  [/[，。、；：？！]{2,}/g, longest],
  [/^[，。、；：]+|[，、；：]+$/g, () => ''],
];
