const digits = [...'零一二三四五六七八九'];
const places = ['', '十', '百', '千'];
const myriads = ['', '万', '亿', '万亿'];

/** How a bare 2 is said where a number counts: 两百, 两个, but 二十二. */
type Two = '两' | '二';

const digitsOf = (figure: string) => [...figure].map((digit) => digits[Number(digit)] ?? digit).join('');

/** One by one: 2026 → 二零二六, 03 → 零三. */
export const sayDigits = digitsOf;

/** One by one on the telephone, where 一 is too close to 七: 12345 → 幺二三四五. */
export const dial = (figure: string) => digitsOf(figure).replaceAll('一', '幺');

/** Up to four places: 2050 → 两千零五十. */
const sayGroup = (group: number, two: Two): string => {
  const said = [...String(group)]
    .map((digit, index, all) => {
      const place = places[all.length - 1 - index] ?? '';
      if (digit === '0') return '零';
      return `${digit === '2' && (place === '百' || place === '千') ? two : digits[Number(digit)]}${place}`;
    })
    .join('');
  return said.replace(/零+/g, '零').replace(/零$/, '');
};

const groupsOf = (value: number): number[] =>
  value === 0 ? [] : [value % 10_000, ...groupsOf(Math.floor(value / 10_000))];

const sayWhole = (value: number, two: Two): string => {
  if (value === 0) return '零';
  const said = groupsOf(value)
    .map((group, power) => {
      if (group === 0) return '零';
      const own = group === 2 && power > 0 ? two : sayGroup(group, two);
      return `${group < 1000 ? '零' : ''}${own}${myriads[power] ?? ''}`;
    })
    .reverse()
    .join('');
  return said
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十');
};

/** Beyond this a figure is no quantity but a number of an account or a card. */
const longestQuantity = 12;

/** A number as it is counted: 2,000 → 两千, 4.5 → 四点五; a leading 0 or great length makes it a row of digits. */
export const sayNumber = (figure: string, two: Two = '两'): string => {
  const [whole = '', part] = figure.replaceAll(',', '').split('.');
  if (/^0\d/.test(whole) || whole.length > longestQuantity) return digitsOf(figure.replace(/\D/g, ''));
  return part === undefined ? sayWhole(Number(whole), two) : `${sayWhole(Number(whole), two)}点${digitsOf(part)}`;
};

/** Before a measure word 2 alone is 两: 两个, 两年. */
export const sayCount = (figure: string) => (figure === '2' ? '两' : sayNumber(figure));
