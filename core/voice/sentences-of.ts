import type { Answer } from '#contract/answer/answer.ts';
import type { Language } from '#contract/language.ts';
import { longestSpeech } from '#contract/voice/speech.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';

/** `shown` is the caption of a sentence, `spoken` the same for the ear. */
export type Sentence = { shown: string; spoken: string };

/** Characters: what two lines of a caption hold, and what the first one should not go beyond, so that sound comes early. */
const longest = { zh: { any: 44, first: 20 }, en: { any: 110, first: 55 } } as const;

// a full stop between figures (20.5) or after No. ends nothing
const sentenceEnd =
  /(?<=[。！？；!?\n][”’」』）)"']*)(?![”’」』）)"'。！？!?])|(?<=[a-z\d)]\.["')]*)(?<!\b(?:No|Nos|Mr|Mrs|Ms|Dr|St|Rd|Art|approx|etc|e\.g|i\.e)\.)\s+(?=["'(]*[\p{Lu}\p{Script=Han}\d])/u;
const clauseEnd = /(?<=[，；：]|[,;:](?=\s))/u;
/** Anywhere but inside a number or a word. */
const anywhere = /(?<=\s)|(?<![A-Za-z\d.,:\-/])(?=\p{Script=Han})|(?<=\p{Script=Han})(?![\p{P}A-Za-z\d])/u;

const partsAt = (text: string, where: RegExp) => text.split(where).filter((it) => it.trim() !== '');

/** Puts parts together as long as they stay within the limits, the first with its own. */
const fill = (parts: readonly string[], { any, first }: { any: number; first: number }) => {
  const filled: string[] = [];
  for (const part of parts) {
    const last = filled.at(-1);
    const limit = filled.length === 1 ? first : any;
    if (last !== undefined && (last + part).trim().length <= limit) filled[filled.length - 1] = last + part;
    else filled.push(part);
  }
  return filled;
};

const cut = (sentence: string, limits: { any: number; first: number }) => {
  if (sentence.length <= limits.first) return [sentence];
  return fill(partsAt(sentence, clauseEnd), limits).flatMap((clause) =>
    clause.length <= longestSpeech / 2 ? [clause] : fill(partsAt(clause, anywhere), limits),
  );
};

/** What ends in the middle of a sentence is said so: the voice stays up. */
const goingOn = (shown: string, spoken: string) => {
  if (/[，；：]$/.test(shown)) return spoken.replace(/[，；：]?$/, '，');
  return /[,;:]$/.test(shown) ? spoken.replace(/[,;:]?$/, ',') : spoken;
};

/** Figures in words may be much longer than the figures. */
const pair = (part: string, language: Language): Sentence[] => {
  const shown = part.trim();
  const spoken = goingOn(shown, forTheEar(shown, language));
  if (spoken.length <= longestSpeech) return spoken === '' ? [] : [{ shown, spoken }];
  const halves = fill(partsAt(shown, anywhere), { any: shown.length / 2, first: shown.length / 2 });
  if (halves.length < 2) return [{ shown, spoken: spoken.slice(0, longestSpeech) }];
  return halves.flatMap((half) => pair(half, language));
};

/**
 * The speech of an answer in sentences that can each be shown as a caption and said in one piece: the first short, none
 * longer for the ear than `longestSpeech`, no number taken apart. What the answer has as `spoken` is this, in one piece.
 */
export const sentencesOf = ({ speech, language }: Pick<Answer, 'speech' | 'language'>): Sentence[] => {
  const { any, first } = longest[language];
  return partsAt(speech, sentenceEnd)
    .flatMap((sentence, index) => cut(sentence, { any, first: index === 0 ? first : any }))
    .flatMap((part) => pair(part, language));
};
