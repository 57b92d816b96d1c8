import type { Answer } from '#contract/answer/answer.ts';
import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import { fieldLabels, labels } from '#core/answer/labels.ts';
import { fillText } from '#core/answer/say.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cannedAnswer } from './canned-answer.ts';
import { suggestionsOf } from './suggestions.ts';

/** Asked for a field without saying of what: ask back, with suggestions. */
export const askOfWhat = (release: ReleaseReader, language: Language, field: Field = 'summary'): Answer => {
  const { text } = release.texts.clarify;
  const values = { what: fieldLabels[field][language] };
  return cannedAnswer(release.texts, 'clarify', language, values, {
    ...(text ? { speech: fillText(text, language, values) } : {}),
    cards: [],
    actions: suggestionsOf(release.lexicon, language),
  });
};

const tellMe = {
  zh: '那您遇到了什么事？用自己的话说说就行；也可以找工作人员。',
  en: 'What has happened, then? Tell me in your own words, or ask a member of staff.',
};

/** None of what was offered: the visitor is asked to tell it in other words. */
export const askToTell = (release: ReleaseReader, language: Language): Answer =>
  cannedAnswer(
    release.texts,
    'clarify',
    language,
    {},
    {
      speech: tellMe[language],
      cards: [],
      actions: [{ kind: 'ask-human', label: labels.askHuman[language] }],
    },
  );
