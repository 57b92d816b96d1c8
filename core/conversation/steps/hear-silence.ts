import type { CannedTexts } from '#contract/canned-texts.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import { normalise } from '#core/text/normalise.ts';
import { cannedAnswer } from '../canned-answer.ts';
import type { Step } from '../draft.ts';
import { suggestionsOf } from '../suggestions.ts';

/** Marks alone, or dots that stand for a pause, are no question: the visitor is encouraged. */
export const makeHearSilence =
  ({ texts, lexicon }: { texts: CannedTexts; lexicon: Lexicon }): Step =>
  (draft) => {
    const { heard, language, tapped } = draft;
    if (tapped || !/^[\s.,…。，、—-]*$/u.test(heard) || normalise(heard) !== '') return { next: draft };
    return { done: cannedAnswer(texts, 'silence', language, {}, { actions: suggestionsOf(lexicon, language) }) };
  };
