import type { Finder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isHan } from '#core/text/normalise.ts';
import type { Draft, Step } from '../draft.ts';

const pronouns = /这个|那个|这件|那件|它|上面|刚才|\b(it|that|this|there)\b/i;
const shortTopic = 3;

const isVague = ({ topic, question }: Draft) =>
  (topic.length <= shortTopic && isHan(topic.charCodeAt(0))) || pronouns.test(question);

/**
 * "那要多少钱" names no matter of its own: it asks about the guide that the visit is about. So does "小孩要带什么", but not
 * "奶茶店要多少钱" nor "上牌多少钱", whose few words are enough to find another guide: the fee of the wrong one would be said.
 */
export const makeKeepTopic = (
  finder: Finder,
  release: ReleaseReader,
  { accept, surely }: FinderWeights['thresholds'],
): Step => {
  const namesAnother = ({ topic, confidence, state }: Draft) => {
    const named = finder(topic);
    const first = named.candidates[0];
    if (!first || release.guideIds[first.guide] === state.guide) return false;
    return named.confidence >= surely || (named.confidence >= accept && confidence >= accept);
  };
  return (draft) => {
    const { guide } = draft.state;
    if (draft.guide || !guide || draft.wanted.length === 0) return { next: draft };
    const keeps = draft.topic === '' || (isVague(draft) && draft.confidence < surely && !namesAnother(draft));
    return { next: keeps ? { ...draft, guide } : draft };
  };
};
