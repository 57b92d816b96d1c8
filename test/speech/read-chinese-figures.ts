const digits = '零一二三四五六七八九';
const numeral = '[零〇幺一二两三四五六七八九十百千万亿]';
const digit = '[零〇幺一二两三四五六七八九]';

const figureOf = (sign: string) => digits.indexOf(sign.replace(/[〇]/, '零').replace('幺', '一').replace('两', '二'));
const rowOf = (row: string) => [...row].map(figureOf).join('');

/** Below ten thousand; 十 may stand without 一 before it. */
const groupOf = (group: string) => {
  const steps: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
  let [sum, held] = [0, 0];
  for (const sign of group) {
    const step = steps[sign];
    if (!step) held = figureOf(sign);
    else {
      sum += (held || 1) * step;
      held = 0;
    }
  }
  return sum + held;
};

const countOf = (run: string): number => {
  for (const [sign, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = run.lastIndexOf(sign);
    if (at >= 0) return (countOf(run.slice(0, at)) || 1) * size + countOf(run.slice(at + 1));
  }
  return groupOf(run);
};

/** A Chinese numeral in figures: a row of digits as it stands, a number by its value. */
export const readNumeral = (run: string): string => {
  const [whole = '', part] = run.split('点');
  const read = /[十百千万亿]/.test(whole) ? String(countOf(whole)) : rowOf(whole);
  return part ? `${read}.${rowOf(part)}` : read;
};

const scales: Record<string, number> = { 万: 1e4, 亿: 1e8 };
const scaled = (_: string, figure = '', scale = '') => {
  const plain = figure.replaceAll(',', '');
  return scale ? String(Math.round(Number(plain) * (scales[scale] ?? 1))) : plain;
};

const spokenForms: [RegExp, (...found: string[]) => string][] = [
  [new RegExp(`(零${digit}{2,3})，(${digit}{3,4})，(${digit}{4})`, 'y'), (_, ...groups) => groups.map(rowOf).join('')],
  [new RegExp(`(${digit})杠(${digit}+)`, 'y'), (_, floor = '', number = '') => `${rowOf(floor)}-${rowOf(number)}`],
  [new RegExp(`(${numeral}+)点半`, 'y'), (_, hour = '') => `${readNumeral(hour)}:30`],
  [
    new RegExp(`(${numeral}+)点(${numeral}+)分`, 'y'),
    (_, hour = '', minute = '') => `${readNumeral(hour)}:${readNumeral(minute)}`,
  ],
  [
    new RegExp(`(${numeral}+点${digit}+)([万亿]?)`, 'y'),
    (found, run = '', scale = '') => scaled(found, readNumeral(run), scale),
  ],
  [new RegExp(`${numeral}+`, 'y'), readNumeral],
];

const writtenForms: typeof spokenForms = [
  [
    /(\d{1,2}):(\d\d)/y,
    (_, hour = '', minute = '') => `${Number(hour) % 12 || 12}${minute === '00' ? '' : `:${minute}`}`,
  ],
  [/(0\d{2,3})-(\d{7,8})/y, (_, area = '', number = '') => `${area}${number}`],
  [/\d-\d\d(?!\d)/y, (window) => window],
  [/(\d+(?:,\d{3})*(?:\.\d+)?)([万亿]?)/y, scaled],
];

/** The figures of a text one after another, whether written in figures or in Chinese; "分之" is no figure. */
export const readChineseFigures = (text: string): string[] => {
  const plain = text.replace(/[百千]分之/g, '/').replace(/千(?=[米克])/g, '公');
  const found: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const matched = [...writtenForms, ...spokenForms].flatMap(([form, read]) => {
      form.lastIndex = at;
      const match = form.exec(plain);
      return match ? [{ length: match[0].length, figure: read(...match) }] : [];
    })[0];
    if (matched) found.push(matched.figure);
    at += matched?.length ?? 1;
  }
  return found;
};
