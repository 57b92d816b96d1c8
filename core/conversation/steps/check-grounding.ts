import type { Answer } from '#contract/answer/answer.ts';
import { ungrounded } from '#core/answer/grounding.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cannedAnswer } from '../canned-answer.ts';
import type { Step } from '../draft.ts';

/** The guide, or the bundle with its guides, that the answer speaks of. */
const sourcesOf = (release: ReleaseReader, { guide, bundle }: Answer) => {
  const whole = bundle ? release.bundle(bundle) : undefined;
  const ids = [...(guide ? [guide] : []), ...(whole?.stages.map((stage) => stage.guide) ?? [])];
  return [...(whole ? [whole] : []), ...ids.flatMap((id) => release.guide(id) ?? [])];
};

/** Lets nothing be said with a figure that the cited guide and the hall do not hold; the cards then speak for themselves. */
export const makeCheckGrounding =
  (release: ReleaseReader): Step =>
  (draft) => {
    const { answer } = draft;
    if (!answer) return { done: cannedAnswer(release.texts, 'refused-out-of-scope', draft.language) };
    const sources = sourcesOf(release, answer);
    if (sources.length === 0 || ungrounded(answer.speech, sources, release.hall).length === 0) return { done: answer };
    return { done: { ...answer, speech: release.texts.answered.speech[draft.language] } };
  };
