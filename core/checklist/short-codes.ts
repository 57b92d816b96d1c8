import { guideVersion } from '#core/knowledge/guide-version.ts';

const length = 4;
const base = 36;

/** Four characters that stand for a name among the few of one matter. */
const codeOf = (name: string) =>
  (Number.parseInt(guideVersion(name), 16) % base ** length).toString(base).padStart(length, '0');

/** Names as codes in a row: a link with the names themselves would be too long for a QR code on paper. */
export const packNames = (names: readonly string[]): string => [...new Set(names.map(codeOf))].join('');

/** Those of the known names that were packed. A code that fits two of them says nothing about either. */
export const unpackNames = (packed: string, known: readonly string[]): string[] => {
  const codes = new Set(packed.match(new RegExp(`.{${length}}`, 'g')));
  const coded = [...new Set(known)].map((name) => ({ name, code: codeOf(name) }));
  return coded
    .filter(({ code }) => codes.has(code) && coded.filter((it) => it.code === code).length === 1)
    .map(({ name }) => name);
};
