import { Ending } from '#contract/answer/ending.ts';
import type { CannedTexts } from '#contract/canned-texts.ts';
import { Field } from '#contract/field.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import { fieldLabels } from '#core/answer/labels.ts';
import type { Change } from './change.ts';
import { endingWords } from './ending-words.ts';
import { type Facet, phrasings, text } from './facet.ts';

const telling = (language: Language) => ({
  language,
  before: () => undefined,
  after: () => undefined,
  noun: '',
  within: '',
});

const of = (ending: Ending, zh: string, en: string): Bilingual => ({
  zh: `「${endingWords(ending).zh}」的${zh}`,
  en: `“${endingWords(ending).en}”: ${en}`,
});

const lexiconFacets: readonly Facet<Lexicon>[] = [
  ...Field.options.map((field) =>
    phrasings<Lexicon>(
      { zh: `问「${fieldLabels[field].zh}」的说法`, en: `cue for “${fieldLabels[field].en}”` },
      false,
      ({ fields }) => fields[field],
    ),
  ),
  ...Ending.options.flatMap((ending) => [
    phrasings<Lexicon>(of(ending, '整句说法', 'whole cue'), false, ({ commands }) => commands[ending]?.whole),
    phrasings<Lexicon>(of(ending, '句中说法', 'cue within'), false, ({ commands }) => commands[ending]?.part),
  ]),
  phrasings<Lexicon>({ zh: '虚词', en: 'frame word' }, false, ({ frame }) => frame),
  phrasings<Lexicon>({ zh: '推荐问题', en: 'suggestion' }, false, ({ suggestions }) => suggestions),
];

const textFacets: readonly Facet<Partial<CannedTexts>>[] = Ending.options.flatMap((ending) => [
  text<Partial<CannedTexts>>(of(ending, '语音', 'speech'), true, (texts) => texts[ending]?.speech),
  text<Partial<CannedTexts>>(of(ending, '标题', 'title'), true, (texts) => texts[ending]?.title),
  text<Partial<CannedTexts>>(of(ending, '文字', 'text'), true, (texts) => texts[ending]?.text),
]);

/** Tells what differs between two lexicons; nothing in them is told to visitors. */
export const describeLexiconChanges = (before: Lexicon, after: Lexicon, language: Language): Change[] =>
  lexiconFacets.flatMap((facet) => facet(before, after, telling(language)));

/** Tells what differs in what is said for the endings. */
export const describeTextChanges = (
  before: Partial<CannedTexts>,
  after: Partial<CannedTexts>,
  language: Language,
): Change[] => textFacets.flatMap((facet) => facet(before, after, telling(language)));
