import type { Rule } from '../rule.ts';
import { clockRules } from './english-clock.ts';
import { dateRules } from './english-date.ts';
import { markRules } from './english-marks.ts';
import { phoneRules } from './english-phone.ts';
import { quantityRules } from './english-quantity.ts';

const address: Rule = [/(?:https?:\/\/|www\.)[\w./?=&%#~:@+-]*[\w/]/gi, () => 'the address on the screen'];
/** Times are joined before they are said, while their figures still show where they are. */
const between: Rule = [/(?<=\d:\d\d)[–-](?=\d)/g, () => ' to '];

/** In this order: what is particular is said before what is left is taken for an amount. */
export const englishRules: readonly Rule[] = [
  address,
  between,
  ...phoneRules,
  ...dateRules,
  ...clockRules,
  ...quantityRules,
  ...markRules,
];
