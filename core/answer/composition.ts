import type { Action } from '#contract/answer/action.ts';
import type { Card } from '#contract/answer/card.ts';
import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { AnyWhen, Situation } from '#contract/guide/situation.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What a field's composer works from. */
export type Composing = { guide: CompleteGuide; language: Language; release: ReleaseReader };

/** What is said and shown of a field, before citations and follow-ups are added. */
export type Composition = {
  speech: string;
  cards: Card[];
  actions: Action[];
  /** The fields that speech and cards rest on. */
  fields: Field[];
};

/** Says one field of a guide; undefined when the guide says nothing on it. */
export type ComposeField = (composing: Composing) => Composition | undefined;

/** Picks the language. */
export const picker =
  (language: Language) =>
  (text: Bilingual): string =>
    text[language];

/** The situations that decide on any of the given parts, as a card shows them. */
export const situationsOf = (
  { guide, language }: Pick<Composing, 'language'> & { guide: { situations: Situation[] } },
  parts: readonly { when?: AnyWhen | undefined }[],
) => {
  const used = new Set(parts.flatMap(({ when }) => [when ?? {}].flat().flatMap((it) => Object.keys(it))));
  return guide.situations.filter(({ id }) => used.has(id)).map((it) => shownSituation(it, language));
};

/** A situation as a card asks it. */
export const shownSituation = ({ id, question, options }: Situation, language: Language) => ({
  id,
  question: question[language],
  options: options.map((option) => ({ id: option.id, label: option.label[language] })),
});
