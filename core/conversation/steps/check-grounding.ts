import { ungrounded } from '#core/answer/grounding.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cannedAnswer } from '../canned-answer.ts';
import type { Step } from '../draft.ts';

/** Lets nothing be said with a figure that the cited guide and the hall do not hold; the cards then speak for themselves. */
export const makeCheckGrounding =
  (release: ReleaseReader): Step =>
  (draft) => {
    const { answer } = draft;
    if (!answer) return { done: cannedAnswer(release.texts, 'refused-out-of-scope', draft.language) };
    const guide = answer.guide ? release.guide(answer.guide) : undefined;
    if (!guide || ungrounded(answer.speech, guide, release.hall).length === 0) return { done: answer };
    return { done: { ...answer, speech: release.texts.answered.speech[draft.language] } };
  };
