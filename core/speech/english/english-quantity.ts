import { type Rule, withoutIdleZeros } from '../rule.ts';
import { sayDigits, sayNumber } from './english-number.ts';

const figure = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)`;

const units: Record<string, [one: string, many: string]> = {
  'km/h': ['kilometre an hour', 'kilometres an hour'],
  'km²': ['square kilometre', 'square kilometres'],
  'm²': ['square metre', 'square metres'],
  'm³': ['cubic metre', 'cubic metres'],
  mm: ['millimetre', 'millimetres'],
  cm: ['centimetre', 'centimetres'],
  km: ['kilometre', 'kilometres'],
  kg: ['kilogram', 'kilograms'],
  KB: ['kilobyte', 'kilobytes'],
  MB: ['megabyte', 'megabytes'],
  m: ['metre', 'metres'],
  g: ['gram', 'grams'],
  '℃': ['degree', 'degrees'],
};

/** Figures of windows, shares, sizes and amounts. */
export const quantityRules: readonly Rule[] = [
  // window A03, standard GB 17761, grade 2B, window 2-07
  [/(?<=[A-Za-z])\d+(?![\d.])/g, (digits) => ` ${sayDigits(digits)}`],
  [/(?<=[A-Z]{2}(?:\/[A-Z])? )\d{3,}(?!,?\d)/g, sayDigits],
  // article 24(1)(1) and (5)
  [/(?<=[\d)])\((\d+)\)/g, (_, item = '') => `, ${item}`],
  [/\((\d+)\)/g, (_, item = '') => item],
  [/(?<![\d.])(\d+)(?=[A-Z](?![a-z]))/g, (digits) => `${digits} `],
  [
    /(?<![\d-])(\d)-(0\d|\d\d(?=[,.;:)]|$| and\b| or\b))(?![\d-])/g,
    (_, floor = '', number = '') => `${sayDigits(floor)} dash ${sayDigits(number)}`,
  ],
  [/(?:[¥￥]|\bRMB|\bCNY) ?(\d[\d,]*(?:\.\d+)?)(?: yuan)?/g, (_, amount = '') => `${withoutIdleZeros(amount)} yuan`],
  [/(?<=\d)%/g, () => ' per cent'],
  [/(?<=\d)‰/g, () => ' per thousand'],
  [
    /(\d+(?:,\d{3})*(?:\.\d+)?)[ -]?(km\/h|km²|m²|m³|mm|cm|km|kg|KB|MB|m|g|℃)(?![A-Za-z²³/])/g,
    (_, count = '', unit = '') => `${count} ${units[unit]?.[count === '1' ? 0 : 1] ?? unit}`,
  ],
  [/ ?[×] ?/g, () => ' by '],
  [/(?<=\d(?: per cent| [a-z]+)?) ?[–-] ?(?=\d)/g, () => ' to '],
  [/(?<![\d.])1\/2(?!\d)/g, () => 'one half'],
  [/(?<=\d)\/(?=\d)/g, () => ' over '],
  [new RegExp(figure, 'g'), (_, number = '') => sayNumber(number)],
];
