import type { Bundle } from '#contract/bundle.ts';
import { Field } from '#contract/field.ts';
import { Language } from '#contract/language.ts';
import { stagesOf } from '#core/answer/composing-bundle.ts';
import type { Draft } from '#core/conversation/draft.ts';
import { makeComposeAnswer } from '#core/conversation/steps/compose-answer.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { release, start, today } from '../a-release.ts';

type About = Pick<Draft, 'bundle' | 'hallQuestion'> & { language: Language; field?: Field | undefined };

/** What is answered, before its figures are checked, of a bundle or a question on the hall. */
export const answerOf = ({ language, field, ...about }: About, from: ReleaseReader = release) => {
  const draft: Draft = {
    heard: '',
    question: '',
    topic: '',
    language,
    state: start,
    wanted: field ? [field] : [],
    candidates: [],
    confidence: 0,
    others: { candidates: [], confidence: 0 },
    ...about,
  };
  const outcome = makeComposeAnswer(from, () => today)(draft);
  const answer = 'next' in outcome ? outcome.next.answer : undefined;
  if (!answer) throw new Error(`nothing is answered of ${about.bundle ?? about.hallQuestion}`);
  return answer;
};

/** The complete guides of a bundle. */
export const guidesOf = (bundle: Bundle) => stagesOf({ bundle, release }).map(({ guide }) => guide);

/** What is answered of every shipped bundle as a whole and of every field, in both languages. */
export const everyBundleAnswer = release.bundles.flatMap((bundle) =>
  [undefined, ...Field.options].flatMap((field) =>
    Language.options.map((language) => ({
      bundle,
      field,
      language,
      answer: answerOf({ bundle: bundle.id, language, field }),
      at: `${bundle.id} ${field ?? 'whole'} ${language}`,
    })),
  ),
);
