import type { Bilingual, Language } from '#contract/language.ts';

/** Stands before a text that was bilingual; the knowledge uses no private characters. */
const mark = '\ue000';

const isBilingual = (value: object): value is Bilingual =>
  Object.keys(value).length === 2 &&
  'zh' in value &&
  'en' in value &&
  typeof value.zh === 'string' &&
  typeof value.en === 'string';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const inEach = (value: object, change: (part: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(change)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));

/** The value with every bilingual text cut down to one language. Phrasings, by which things are found, stay whole. */
export const inOneLanguage = (value: unknown, language: Language): unknown => {
  if (!isObject(value)) return value;
  return isBilingual(value) ? `${mark}${value[language]}` : inEach(value, (part) => inOneLanguage(part, language));
};

/** The value with such texts filled in for both languages by the one that is there. */
export const inBothLanguages = (value: unknown): unknown => {
  if (typeof value === 'string' && value.startsWith(mark)) {
    const text = value.slice(mark.length);
    return { zh: text, en: text };
  }
  return isObject(value) ? inEach(value, inBothLanguages) : value;
};
