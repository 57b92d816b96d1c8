import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { makeCheckSentence } from '#core/model/check-sentence.ts';
import { factsOf, sourcesOf } from '#core/model/facts-of.ts';
import { under } from '#core/model/statements-in.ts';
import { type completeGuides, release } from '#test/a-release.ts';

type Guide = (typeof completeGuides)[number];
/** A sentence that a guide says of one of its fields. */
export type Own = { guide: Guide; language: Language; field: Field; say: string };

const composingOf = ({ guide, language }: Pick<Own, 'guide' | 'language'>) => ({ guide, language, release });

/** The check of one guide in one language. */
export const checkOf = ({ guide, language }: Pick<Own, 'guide' | 'language'>) => {
  const composing = composingOf({ guide, language });
  return makeCheckSentence({
    language,
    names: [guide.name[language], guide.result.name[language]],
    facts: factsOf(composing),
    sources: sourcesOf(composing),
  });
};

const languages: readonly Language[] = ['zh', 'en'];
const fields = Object.keys(composeField) as Field[];

const sentenceEnds = { zh: /(?<=[。！])/, en: /(?<=[.!])\s+(?=[A-Z])/ };

/** Addresses of pages are told by tokens only, and questions state nothing. */
const isStatement = (say: string) => !/https?:|[?？]/.test(say) && say.length > 3 && say.length <= 200;

/** Every line that a guide states of a field, as one sentence. */
export const ownLines = (guide: Guide): Own[] =>
  languages.flatMap((language) => {
    const sources = sourcesOf(composingOf({ guide, language }));
    return fields.flatMap((field) =>
      (sources[field] ?? '')
        .split('\n')
        .map((it) => it.replaceAll(under, language === 'zh' ? '：' : ': '))
        .filter(isStatement)
        .map((say) => ({ guide, language, field, say })),
    );
  });

/** What the engine says of each field, sentence by sentence. */
export const ownSpeech = (guide: Guide): Own[] =>
  languages.flatMap((language) =>
    fields.flatMap((field) =>
      (composeField[field](composingOf({ guide, language }))?.speech ?? '')
        .split(sentenceEnds[language])
        .map((it) => it.trim())
        .filter(isStatement)
        .map((say) => ({ guide, language, field, say })),
    ),
  );
