import { readFileSync } from 'node:fs';
import type { Field } from '#contract/field.ts';
import type { Language, Phrasings } from '#contract/language.ts';
import type { ReleaseSource } from '#core/knowledge/build-release.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { seeded } from './random.ts';

/** A question with the field it asks for; `fold` -1 is learnt from in every fold. `isCued` ones stand in the lexicon or were recognised by it. */
export type FieldSample = {
  text: string;
  field: Field | 'none';
  fold: number;
  weight: number;
  kind: 'alone' | 'named' | 'after' | 'paraphrase' | 'known';
  isCued: boolean;
};

export const folds = 5;
const slot = '{}';
const namings = 4;
const afters = 3;
const pronouns = { zh: ['', '这个', '那', '那个'], en: ['it', 'this', 'that'] };
const between = { zh: '，', en: '. ' };
// what comes before a question is short
const longestBefore = { zh: 22, en: 70 };
const languages: readonly Language[] = ['zh', 'en'];

type FieldsOf = (text: string) => readonly Field[];
type Written = { field: Field | 'none'; text: string; fold: number };

/** The phrasings of a language: `# field`, then one a line, `{}` where the name of the matter stands. */
const readPhrasings = (language: Language): Written[] => {
  const file = new URL(`field-phrasings/${language}.txt`, import.meta.url);
  const parts = readFileSync(file, 'utf8').split(/^# /m).filter(Boolean);
  return parts
    .flatMap((part) => {
      const [field = '', ...texts] = part.split('\n').map((it) => it.trim());
      return texts.filter(Boolean).map((text) => ({ field: field as Field | 'none', text }));
    })
    .map((it, index) => ({ ...it, fold: index % folds }));
};

type Pool = { names: string[][]; before: string[][] };

/** Names and paraphrases by fold, so that no name is learnt from where it is judged. */
const poolOf = ({ guides }: ReleaseSource, language: Language, isPlain: (text: string) => boolean): Pool => {
  const inFold = (fold: number) => guides.filter((_, index) => index % folds === fold);
  const byFold = (list: (guide: ReleaseSource['guides'][number]) => string[]) =>
    Array.from({ length: folds }, (_, fold) => inFold(fold).flatMap(list));
  return {
    names: byFold(({ name, aliases }) => [name[language], ...aliases[language], ...aliases[language]]),
    before: byFold(({ paraphrases }) =>
      paraphrases[language].filter((it) => it.length < longestBefore[language] && isPlain(it)),
    ),
  };
};

const spell = ({ text, field, fold }: Written, language: Language, pool: Pool, random: () => number): FieldSample[] => {
  const pick = (items: readonly string[] = []) => items[Math.floor(random() * items.length)] ?? '';
  const sample = (spoken: string, kind: FieldSample['kind'], weight: number): FieldSample => ({
    text: spoken,
    field,
    fold,
    weight,
    kind,
    isCued: false,
  });
  const named = () => sample(text.replaceAll(slot, pick(pool.names[fold])), 'named', 1 / namings);
  const after = () => sample(`${pick(pool.before[fold])}${between[language]}${text}`, 'after', 0.3);
  if (!text.includes(slot)) {
    const behind = field === 'none' ? [] : Array.from({ length: afters }, after);
    return [sample(text, 'alone', 1), ...behind];
  }
  const bare = field === 'none' ? [] : [sample(text.replaceAll(slot, pick(pronouns[language])), 'alone', 0.5)];
  return [...Array.from({ length: namings }, named), ...bare];
};

const both = ({ zh, en }: Phrasings) => [...zh, ...en];

/** Paraphrases in which one cue stands ask for its field, those without any for none; names ask for none. */
const ofGuides = ({ guides }: ReleaseSource, fieldsOf: FieldsOf): FieldSample[] =>
  guides.flatMap(({ name, aliases, paraphrases }, index) => [
    ...both(paraphrases).flatMap((text): FieldSample[] => {
      const [field, ...others] = fieldsOf(text);
      if (!field) return [{ text, field: 'none', fold: index % folds, weight: 0.2, kind: 'paraphrase', isCued: false }];
      return others.length ? [] : [{ text, field, fold: -1, weight: 0.2, kind: 'known', isCued: true }];
    }),
    ...[name.zh, name.en, ...both(aliases)].map(
      (text): FieldSample => ({ text, field: 'none', fold: -1, weight: 0.3, kind: 'known', isCued: false }),
    ),
  ]);

/** What is about no guide asks for nothing of one. */
const ofOthers = ({ bundles }: ReleaseSource, outside: readonly string[], fieldsOf: FieldsOf): FieldSample[] =>
  [...outside, ...bundles.flatMap(({ paraphrases }) => both(paraphrases))]
    .filter((text) => fieldsOf(text).length === 0)
    .map((text, index) => ({
      text,
      field: 'none',
      fold: index % folds,
      weight: 0.3,
      kind: 'paraphrase',
      isCued: false,
    }));

const ofCues = ({ lexicon }: ReleaseSource): FieldSample[] =>
  (Object.entries(lexicon.fields) as [Field, Phrasings][]).flatMap(([field, cues]) =>
    both(cues).map((cue) => ({
      text: cue.replaceAll('…', ''),
      field,
      fold: -1,
      weight: 0.5,
      kind: 'known',
      isCued: true,
    })),
  );

/** Everything that the recognition of fields is learnt from. */
export const fieldSamples = (
  source: ReleaseSource,
  { fields }: Understanding,
  outside: readonly string[],
): FieldSample[] => {
  const random = seeded(7);
  const fieldsOf = (text: string) => fields(text).fields.filter((it) => it !== 'faq');
  const written = languages.flatMap((language) => {
    const pool = poolOf(source, language, (text) => fieldsOf(text).length === 0);
    return readPhrasings(language).flatMap((it) => spell(it, language, pool, random));
  });
  const others = [...ofGuides(source, fieldsOf), ...ofOthers(source, outside, fieldsOf), ...ofCues(source)];
  return [...written, ...others].filter(({ field }) => field !== 'faq');
};
