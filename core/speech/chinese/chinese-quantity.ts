import { type Rule, withoutIdleZeros } from '../rule.ts';
import { sayCount, sayDigits, sayNumber } from './chinese-number.ts';

const figure = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)`;

const units: Record<string, string> = {
  'km/h': '公里每小时',
  'km²': '平方公里',
  'm²': '平方米',
  'm³': '立方米',
  '㎡': '平方米',
  mm: '毫米',
  cm: '厘米',
  km: '公里',
  kg: '公斤',
  KB: 'K',
  MB: '兆',
  kW: '千瓦',
  m: '米',
  g: '克',
  '℃': '摄氏度',
};

/** What is counted with 两; before 月, 日, 号, 楼, 级 and 寸 it is 二. */
const measured =
  '(?=个|小时|分钟|秒|天|年|周|岁|元|角|块|[万亿千百]|[份张次位人名米吨倍家处套辆本副条项种栋座件把点只头台间户页步趟])';

/** Figures of windows, articles, shares, sizes and amounts. */
export const quantityRules: readonly Rule[] = [
  // window A03, grade A2, standard GB 17761
  [/(?<=[A-Za-z])\d+(?![\d.])/g, sayDigits],
  [/(?<=[A-Z]{2}(?:\/[A-Z])? )\d{3,}(?!\d)/g, sayDigits],
  [
    /(?<![\d-])(\d)-(0\d|\d\d(?=[号窗、，。；：）和或]|$))(?![\d-])/g,
    (_, floor = '', number = '') => `${sayDigits(floor)}杠${sayDigits(number)}`,
  ],
  [/[¥￥] ?(\d[\d,]*(?:\.\d+)?)(?: ?元)?/g, (_, amount = '') => `${withoutIdleZeros(amount)}元`],
  [
    new RegExp(`${figure}%?[–至到~-]${figure}([%‰])`, 'g'),
    (_, from = '', to = '', mark) => {
      const share = mark === '‰' ? '千分之' : '百分之';
      return `${share}${sayNumber(from)}到${share}${sayNumber(to)}`;
    },
  ],
  [new RegExp(`${figure}%`, 'g'), (_, share = '') => `百分之${sayNumber(share)}`],
  [new RegExp(`${figure}‰`, 'g'), (_, share = '') => `千分之${sayNumber(share)}`],
  [
    /(?<![\d.])(\d+)\/(\d+)(?![\d.])/g,
    (_, part = '', whole = '') => `${sayNumber(whole, '二')}分之${sayNumber(part, '二')}`,
  ],
  [/(?<=\d) ?(km\/h|km²|m²|m³|㎡|mm|cm|km|kg|KB|MB|kW|m|g|℃)(?![A-Za-z])/g, (_, unit = '') => units[unit] ?? unit],
  // 六十万千米 would be heard as 六十万千
  [/(?<=[\d万亿] ?)千([米克])/g, (_, unit) => (unit === '米' ? '公里' : '公斤')],
  [/ ?[×*] ?(?=\d)/g, () => '乘'],
  [/(?<=\d[^\d，。、；：]{0,4})[–至~-](?=\d)/g, () => '到'],
  [/(?<=第 ?)\d+/g, (number) => sayNumber(number, '二')],
  [new RegExp(String.raw`${figure}(?=到\d)(?=到[\d.,]+ ?(个|小时|[天年周岁元万份次人米]))`, 'g'), sayCount],
  [new RegExp(`${figure} ?${measured}`, 'g'), (_, count = '') => sayCount(count)],
  [new RegExp(figure, 'g'), (_, number = '') => sayNumber(number)],
];
