import { emergencyNumber, freephone, hotline, identityNumber, landline, mobile } from '../phones.ts';
import type { Rule } from '../rule.ts';
import { sayDigits } from './english-number.ts';

const inGroups = (_: string, ...groups: string[]) => groups.map(sayDigits).join(', ');

/** After these the figures of a hotline are an amount. */
const amount =
  '(?![ -]?(?:yuan|days?|hours?|people|square|metres?|km|kg|m²|points|years?|months?|thousand|million|working)\\b)';
const between = '(?:,? (?:or|and) |, | · )(?:(?:police|fire|ambulance) )?';
const asked = `(?:(?<=\\b(?:call|dial|ring|police|fire|ambulance|phone|line) |\\b${emergencyNumber}${between})|(?=\\b${emergencyNumber}${between}${emergencyNumber}(?!\\d)${amount}))`;

/** Numbers to call, digit by digit, in the groups that the ear keeps. */
export const phoneRules: readonly Rule[] = [
  [landline, inGroups],
  [mobile, inGroups],
  [freephone, inGroups],
  [identityNumber, inGroups],
  [new RegExp(`${hotline}${amount}`, 'g'), (figure) => sayDigits(figure)],
  [new RegExp(`${asked}(${emergencyNumber})(?![\\d,.]\\d|\\d)${amount}`, 'gi'), (_, figure = '') => sayDigits(figure)],
];
