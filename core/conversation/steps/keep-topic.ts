import type { HallQuestion } from '#contract/hall-question.ts';
import type { Finder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isHan } from '#core/text/normalise.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';

const pronouns = /这个|那个|这件|那件|它|上面|刚才|\b(it|that|this|there)\b/i;
const shortTopic = 3;

const isVague = ({ topic, question }: Draft) =>
  (topic.length <= shortTopic && isHan(topic.charCodeAt(0))) || pronouns.test(question);

const asksForField = (draft: Draft) => !isSettled(draft) && draft.wanted.length > 0;

// what is asked under these is never a field of a guide
const topicsOfHall: ReadonlySet<HallQuestion['topic']> = new Set([
  'queueing',
  'getting-there',
  'parking',
  'facilities',
  'elderly',
  'access',
  'companions',
  'language',
  'lost-things',
  'complaints',
  'privacy',
]);

/** Whether it is a question on the hall that no guide answers: 停车要钱吗. */
const isOfHall = (release: ReleaseReader, id: string | undefined) => {
  const question = id === undefined ? undefined : release.question(id);
  return question !== undefined && topicsOfHall.has(question.topic);
};

/**
 * "那要多少钱" names no matter of its own: it asks about the guide that the visit is about. So does "小孩要带什么", but not
 * "上牌多少钱", whose topic alone finds another guide: the fee of the wrong one would be said.
 */
export const makeKeepTopic = (
  finder: Finder,
  release: ReleaseReader,
  { accept, surely, other }: FinderWeights['thresholds'],
): Step => {
  /** The draft with the other guides that its few words name, or with the guide of the visit. */
  const decide = (draft: Draft, guide: string): Draft => {
    const named = nameCandidates(finder(draft.topic), release);
    const [first] = named.candidates;
    if (named.others.confidence >= other && isOfHall(release, named.others.candidates[0]?.id)) return draft;
    if (!first || first.id === guide) return { ...draft, guide };
    if (named.confidence >= surely) return { ...draft, ...named };
    return named.confidence >= accept && draft.confidence >= accept ? draft : { ...draft, guide };
  };
  return (draft) => {
    const { guide, bundle } = draft.state;
    if (bundle && asksForField(draft) && draft.topic === '') return { next: { ...draft, bundle } };
    if (!guide || !asksForField(draft)) return { next: draft };
    if (draft.topic === '') return { next: { ...draft, guide } };
    return { next: isVague(draft) && draft.confidence < surely ? decide(draft, guide) : draft };
  };
};
