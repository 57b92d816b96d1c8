const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals: Record<string, string> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};
const large: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const cardinal = (word: string) => {
  if (small.includes(word) || tens.includes(word)) return word;
  const stem = word.replace(/ieth$/, 'y').replace(/th$/, '');
  return ordinals[word] ?? (small.includes(stem) || tens.includes(stem) ? stem : word);
};

/** A number being read: what comes after it depends on what came last. */
type Reading = { sum: number; held: number; last: Kind };
type Kind = 'none' | 'ones' | 'tens' | 'hundred' | 'large';
const fresh: Reading = { sum: 0, held: 0, last: 'none' };

const kindOf = (word: string): Kind => {
  if (small.includes(word)) return 'ones';
  if (tens.includes(word)) return 'tens';
  if (word === 'hundred') return 'hundred';
  return word in large ? 'large' : 'none';
};

const add: Record<Exclude<Kind, 'none'>, (reading: Reading, word: string) => Reading> = {
  ones: ({ sum, held }, word) => ({ sum, held: held + small.indexOf(word), last: 'ones' }),
  tens: ({ sum, held }, word) => ({ sum, held: held + tens.indexOf(word) * 10 + 20, last: 'tens' }),
  hundred: ({ sum, held }) => ({ sum, held: held * 100, last: 'hundred' }),
  large: ({ sum, held }, word) => ({ sum: sum + held * (large[word] ?? 1), held: 0, last: 'large' }),
};

const begins = (kind: Kind) => kind === 'none' || kind === 'hundred' || kind === 'large';

/** Whether a word goes on with the number: "twenty-five" does, "twenty twenty" and "one two" do not. */
const goesOn = (last: Kind, word: string) => {
  const kind = kindOf(word);
  if (kind === 'tens') return begins(last);
  if (kind === 'ones')
    return begins(last) || (last === 'tens' && small.indexOf(word) % 10 === small.indexOf(word) && word !== 'zero');
  return last !== 'none';
};

const figureOf = ({ sum, held, last }: Reading) => (last === 'none' ? '' : String(sum + held));

/** What one word gives to the figures, and the number that is being read after it. */
const read = (reading: Reading, word: string, next: string): [figures: string, Reading] => {
  const kind = kindOf(word);
  if (kind !== 'none') {
    return goesOn(reading.last, word) ? ['', add[kind](reading, word)] : [figureOf(reading), add[kind](fresh, word)];
  }
  if (word === 'and' && ['hundred', 'large'].includes(reading.last) && kindOf(next) !== 'none') return ['', reading];
  if (word === 'point' && reading.last !== 'none') return [`${figureOf(reading)}.`, fresh];
  const own = word === 'oh' ? '0' : word;
  return [`${figureOf(reading)}${/^\d/.test(own) ? own : ''}`, fresh];
};

const inPlainFigures = (text: string) =>
  text
    .replace(
      /(\d{1,2}):(\d\d)/g,
      (_, hour, minute) => `${Number(hour) % 12 || 12}${minute === '00' ? '' : ` ${Number(minute)}`}`,
    )
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d+) (thousand|million|billion)\b/g, (_, figure, scale) => String(Number(figure) * (large[scale] ?? 1)));

/**
 * The digits of a text one after another, whether written in figures or in words: 2026 and "twenty twenty-six" both
 * give 2026, 13:00 and "one p.m." both 1, since words do not tell where one figure ends and the next begins.
 */
export const readEnglishFigures = (text: string): string => {
  const words = (inPlainFigures(text).match(/\d+(?:\.\d+)?|[A-Za-z]+|[^\sA-Za-z\d-]/g) ?? []).map((it) =>
    cardinal(it.toLowerCase()),
  );
  let [found, reading] = ['', fresh];
  words.forEach((word, index) => {
    const [figures, after] = read(reading, word, words[index + 1] ?? '');
    found += figures;
    reading = after;
  });
  return found + figureOf(reading);
};
