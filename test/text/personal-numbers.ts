import * as fc from 'fast-check';

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });

/** Identity numbers with a right check digit (GB 11643-1999). */
const identity = fc
  .tuple(fc.constantFrom('320411', '110105', '440524'), fc.integer({ min: 1930, max: 2025 }), digits(7))
  .map(([place, year, rest]) => {
    const body = `${place}${year}${rest}`;
    const sum = identityWeights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
    return `${body}${'10X98765432'[sum % 11]}`;
  });

const mobile = fc.tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9)).map((parts) => parts.join(''));

/** Bank cards whose last digit makes the Luhn sum a multiple of ten. */
const card = fc.tuple(fc.constantFrom('6222', '6217', '4367'), fc.constantFrom(11, 14).chain(digits)).map((parts) => {
  const body = parts.join('');
  const sum = [...body].reverse().reduce((total, it, index) => {
    const value = Number(it) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
});

const spoken = [...'零一二三四五六七八九'];
const writings = [
  (it: string) => it,
  (it: string) => String.fromCharCode(it.charCodeAt(0) + 0xfee0),
  (it: string) => spoken[Number(it)] ?? '叉',
  (it: string) => it.toLowerCase(),
];
const separators = ['', ' ', '-', '，', ' - ', '　', '.'];

/** A personal number as somebody might write or say it. */
export const writtenNumber = fc
  .tuple(
    fc.oneof(identity, mobile, card),
    fc.constantFrom(...writings),
    fc.constantFrom(...separators),
    fc.array(fc.integer({ min: 1, max: 17 }), { maxLength: 5 }),
  )
  .map(([plain, write, separator, cuts]) =>
    [...plain].map((it, index) => `${cuts.includes(index) ? separator : ''}${write(it)}`).join(''),
  );

/** Whatever digits are left to be read, in any writing. */
export const readableDigits = (text: string) =>
  [...text.normalize('NFKC')]
    .map((it) => (spoken.includes(it) ? String(spoken.indexOf(it)) : it))
    .join('')
    .replace(/\D/g, '');
