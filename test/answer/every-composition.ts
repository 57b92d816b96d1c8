import { Field } from '#contract/field.ts';
import { Language } from '#contract/language.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { completeGuides, release } from '../a-release.ts';

/** What is said and shown of every field of every complete guide, in both languages; silent fields left out. */
export const everyComposition = completeGuides.flatMap((guide) =>
  Field.options.flatMap((field) =>
    Language.options.flatMap((language) => {
      const composition = composeField[field]({ guide, language, release });
      return composition ? [{ guide, field, language, composition, at: `${guide.id} ${field} ${language}` }] : [];
    }),
  ),
);

/** Every text of a value, however deep; keys, ids and links left out. */
export const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  const unread = new Set([
    'kind',
    'guide',
    'bundle',
    'question',
    'matter',
    'field',
    'id',
    'url',
    'to',
    'when',
    'necessity',
  ]);
  return Object.entries(value).flatMap(([key, part]) => (unread.has(key) ? [] : textsOf(part)));
};

/** Every text that the knowledge gives in one language. */
export const textsIn = (value: unknown, language: Language): string[] => {
  if (value === null || typeof value !== 'object') return [];
  const own = Object.entries(value).flatMap(([key, part]) =>
    key === language && typeof part === 'string' ? [part] : [],
  );
  return [...own, ...Object.values(value).flatMap((it) => textsIn(it, language))];
};
