import type { Bilingual, Phrasings } from '#contract/language.ts';
import type { LinkedNode } from '#contract/linked-data.ts';

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** A node without the properties that have no value. */
export const node = (properties: LinkedNode): LinkedNode => {
  const { '@type': type, ...rest } = properties;
  return { '@type': type, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value))) };
};

/** Several texts as one language map; undefined when there are none. */
export const inLanguages = (texts: readonly Bilingual[]): Phrasings | undefined =>
  texts.length === 0 ? undefined : { zh: texts.map(({ zh }) => zh), en: texts.map(({ en }) => en) };
