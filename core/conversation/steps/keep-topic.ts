import type { Finder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isHan } from '#core/text/normalise.ts';
import type { Draft, Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';

const pronouns = /这个|那个|这件|那件|它|上面|刚才|\b(it|that|this|there)\b/i;
const shortTopic = 3;

const isVague = ({ topic, question }: Draft) =>
  (topic.length <= shortTopic && isHan(topic.charCodeAt(0))) || pronouns.test(question);

const asksForField = ({ guide, wanted }: Draft) => !guide && wanted.length > 0;

/**
 * "那要多少钱" names no matter of its own: it asks about the guide that the visit is about. So does "小孩要带什么", but not
 * "上牌多少钱", whose topic alone finds another guide: the fee of the wrong one would be said.
 */
export const makeKeepTopic = (
  finder: Finder,
  release: ReleaseReader,
  { accept, surely }: FinderWeights['thresholds'],
): Step => {
  /** The draft with the other guides that its few words name, or with the guide of the visit. */
  const decide = (draft: Draft, guide: string): Draft => {
    const named = nameCandidates(finder(draft.topic), release);
    const [first] = named.candidates;
    if (!first || first.id === guide) return { ...draft, guide };
    if (named.confidence >= surely) return { ...draft, ...named };
    return named.confidence >= accept && draft.confidence >= accept ? draft : { ...draft, guide };
  };
  return (draft) => {
    const { guide } = draft.state;
    if (!guide || !asksForField(draft)) return { next: draft };
    if (draft.topic === '') return { next: { ...draft, guide } };
    return { next: isVague(draft) && draft.confidence < surely ? decide(draft, guide) : draft };
  };
};
