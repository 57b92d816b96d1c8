const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const values: Record<string, number> = {
  ...Object.fromEntries(`${small} seventeen eighteen nineteen`.split(' ').map((it, value) => [it, value])),
  ...Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((it, at) => [it, 20 + at * 10]),
  ),
};
const scales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

const word = [...Object.keys(values), ...Object.keys(scales)].join('|');

/** A run of number words: "forty-five", "a hundred and fifty". */
export const englishNumber = new RegExp(
  `\\b(?:half )?(?:an? (?=(?:${Object.keys(scales).join('|')})\\b))?(?:${word})(?:(?:[\\s-]|\\sand\\s)(?:${word})(?![a-z]))*(?![a-z])`,
  'gi',
);

/** The value of such a run. */
export const valueOfEnglish = (run: string): string => {
  let [total, open] = [0, 0];
  for (const it of run.toLowerCase().match(/[a-z]+/g) ?? []) {
    const [value, scale] = [values[it], scales[it]];
    if (value !== undefined) open += value;
    if (scale === undefined) continue;
    open = (open || 1) * scale;
    if (scale >= 1000) [total, open] = [total + open, 0];
  }
  return String(total + open);
};

/** The number that multiplies a figure before it: "10 thousand". */
export const scaleAfter = (text: string): { by: number; length: number } => {
  const found = /^\s?(万|亿|thousand\b|million\b)/i.exec(text);
  const by = { 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6 }[found?.[1]?.toLowerCase() ?? ''];
  return found && by ? { by, length: found[0].length } : { by: 1, length: 0 };
};
