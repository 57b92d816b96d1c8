const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const powers = ['', ' thousand', ' million', ' billion'];

/** One by one: 12345 → one two three four five. */
export const sayDigits = (figure: string) => [...figure].map((digit) => small[Number(digit)] ?? digit).join(' ');

const sayBelowHundred = (value: number) => {
  const ones = value % 10;
  return small[value] ?? `${tens[Math.floor(value / 10)]}${ones ? `-${small[ones]}` : ''}`;
};

const sayBelowThousand = (value: number) => {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (!hundreds) return sayBelowHundred(rest);
  return `${small[hundreds]} hundred${rest ? ` and ${sayBelowHundred(rest)}` : ''}`;
};

const groupsOf = (value: number): number[] =>
  value === 0 ? [] : [value % 1000, ...groupsOf(Math.floor(value / 1000))];

const sayWhole = (value: number) => {
  if (value === 0) return 'zero';
  return groupsOf(value)
    .map((group, power, all) => {
      if (!group) return '';
      const and = power === 0 && group < 100 && all.length > 1 ? 'and ' : '';
      return `${and}${sayBelowThousand(group)}${powers[power] ?? ''}`;
    })
    .filter((it) => it !== '')
    .reverse()
    .join(' ');
};

/** Beyond this a figure is no quantity but a number of an account or a card. */
const longestQuantity = 12;

/** As it is counted: 2,000 → two thousand, 4.5 → four point five; a leading 0 or great length makes it a row of digits. */
export const sayNumber = (figure: string): string => {
  const [whole = '', part] = figure.replaceAll(',', '').split('.');
  if (/^0\d/.test(whole) || whole.length > longestQuantity) return sayDigits(figure.replace(/\D/g, ''));
  return `${sayWhole(Number(whole))}${part === undefined ? '' : ` point ${sayDigits(part)}`}`;
};

const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 31 → thirty-first. */
export const sayOrdinal = (figure: string) =>
  sayNumber(figure).replace(/[a-z]+$/, (last) => irregular[last] ?? `${last.replace(/y$/, 'ie')}th`);

/** By halves: 1998 → nineteen ninety-eight; the first years of a century otherwise. */
export const sayYear = (figure: string) => {
  const [century, rest] = [Math.floor(Number(figure) / 100), Number(figure) % 100];
  if (century % 10 === 0 && rest < 10) return sayNumber(figure);
  if (rest === 0) return `${sayBelowHundred(century)} hundred`;
  return `${sayBelowHundred(century)} ${rest < 10 ? 'oh ' : ''}${sayBelowHundred(rest)}`;
};
