import type { Rule } from '../rule.ts';
import { clockRules } from './chinese-clock.ts';
import { dateRules } from './chinese-date.ts';
import { markRules } from './chinese-marks.ts';
import { phoneRules } from './chinese-phone.ts';
import { quantityRules } from './chinese-quantity.ts';

const address: Rule = [/(?:https?:\/\/|www\.)[\w./?=&%#~:@+-]+/gi, () => '屏幕上的网址'];
/** "周一至周五 9:00" is told in two breaths. */
const daysBeforeTime: Rule = [/(?<=周[一二三四五六日天]) (?=\d)/g, () => '，'];

/** In this order: what is particular is said before what is left is taken for an amount. */
export const chineseRules: readonly Rule[] = [
  address,
  daysBeforeTime,
  ...dateRules,
  ...phoneRules,
  ...clockRules,
  ...quantityRules,
  ...markRules,
];
