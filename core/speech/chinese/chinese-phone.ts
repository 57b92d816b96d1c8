import { emergencyNumber, freephone, hotline, identityNumber, landline, mobile } from '../phones.ts';
import type { Rule } from '../rule.ts';
import { dial } from './chinese-number.ts';

const inGroups = (_: string, ...groups: string[]) => groups.map(dial).join('，');

/** After these the figures of a hotline are an amount. */
const amount = '(?! ?(?:[元块万亿天岁年月日个份张件次条名米]|人(?!工)|平方|公里|小时|分钟))';
const between = '(?:[、或和/]|，或者?| · )';
const asked = `(?:(?<=[打拨]|报警|火警|急救|急救电话|交警|热线|${emergencyNumber}${between})|(?=${emergencyNumber}${between}${emergencyNumber}(?!\\d)${amount}))`;

/** Numbers to call, digit by digit with 幺, in the groups that the ear keeps. */
export const phoneRules: readonly Rule[] = [
  [landline, inGroups],
  [mobile, inGroups],
  [freephone, inGroups],
  [identityNumber, inGroups],
  [new RegExp(`${hotline}${amount}`, 'g'), (figure) => dial(figure)],
  [new RegExp(`${asked} ?(${emergencyNumber})(?!\\d)${amount}`, 'g'), (_, figure = '') => dial(figure)],
];
