import type { Answer } from '#contract/answer/answer.ts';
import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { cite } from '#core/answer/cite.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { makeCheckSentence } from './check-sentence.ts';
import { factsOf, sourcesOf, toldOf } from './facts-of.ts';
import type { PhrasedSentence } from './phrased-sentence.ts';
import { asData } from './render-prompt.ts';

const mostSentences = 3;
const languageNames = { zh: 'Chinese (simplified)', en: 'English' };

/** The inputs of the prompt `phrase-answer`. */
export const phrasingInputs = (guide: CompleteGuide, release: ReleaseReader, answer: Answer, visitor: string) => {
  const composing = { guide, release, language: answer.language };
  const told = toldOf(composing).map(([field, text]) => `${field} (${fieldLabels[field].zh}): ${asData(text)}`);
  return {
    language: languageNames[answer.language],
    guide: told.join('\n'),
    tokens: Object.keys(factsOf(composing))
      .map((it) => `{{${it}}}`)
      .join(' '),
    visitor: asData(visitor),
  };
};

/** Sentences of a reply as they pass the check; the others are counted by what was wrong with them. */
export const makePhrasing = (guide: CompleteGuide, release: ReleaseReader, answer: Answer) => {
  const composing = { guide, release, language: answer.language };
  const checkSentence = makeCheckSentence({
    language: answer.language,
    names: [guide.name, guide.result.name].map((it) => it[answer.language]),
    facts: factsOf(composing),
    sources: sourcesOf(composing),
  });
  const said: string[] = [];
  const kept: PhrasedSentence[] = [];
  const dropped: Record<string, number> = {};
  const fields = new Set<Field>();
  return {
    /** True while more may be said. */
    add: (sentence: PhrasedSentence): boolean => {
      const checked = checkSentence(sentence);
      if (checked.ok) {
        said.push(checked.value.say);
        kept.push(sentence);
        for (const field of checked.value.fields) fields.add(field);
      } else dropped[checked.failure.kind] = (dropped[checked.failure.kind] ?? 0) + 1;
      return said.length < mostSentences;
    },
    said,
    kept,
    dropped,
    /** The engine's answer in these words, with what they rest on; cards and actions stay. */
    answer: (): Answer => {
      const speech = said.join(answer.language === 'zh' ? '' : ' ');
      const cited = new Set(answer.citations.flatMap((it) => ('field' in it ? [it.field] : [])));
      const more = [...fields].filter((it) => !cited.has(it));
      return {
        ...answer,
        ending: answer.ending === 'no-information' ? 'answered' : answer.ending,
        speech,
        spoken: forTheEar(speech, answer.language),
        citations: [...answer.citations, ...cite(guide, more, release, answer.language)],
        generated: 'words',
      };
    },
  };
};
