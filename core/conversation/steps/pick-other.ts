import { mentionOf } from '#core/finding/mention.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isHan } from '#core/text/normalise.ts';
import { hasCue } from '#core/understanding/turn-cues.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';

// a matter of several guides must be this far ahead of the one guide
const clearlyAhead = 2.5;

const asksOfWhole = ({ question }: Draft) => hasCue(question, 'whole');

// asked for as a whole, a matter may be as far behind its best guide
const notFarBehind = 3;

/** The bundle that comes close, when the words ask for a matter as a whole. */
const askedAsWhole = (release: ReleaseReader, draft: Draft) => {
  const { others, candidates } = draft;
  const near = others.candidates.find(({ id }) => release.bundle(id) !== undefined);
  const isNear = near && near.rank >= (candidates[0]?.rank ?? 0) - notFarBehind;
  return isNear && asksOfWhole(draft) ? near.id : undefined;
};

/** "过户要带什么" is asked of one guide, "买二手房要跑哪些手续" of the whole matter: then no guide comes close. */
const isOfWhole = ({ wanted, others, candidates }: Draft) =>
  wanted[0] === 'steps' || (others.candidates[0]?.rank ?? 0) >= (candidates[0]?.rank ?? 0) + clearlyAhead;

const ahead = 1;
const longestName = 4;

/** 身份证怎么办 asks for a card, though 身份证忘带了怎么办 is asked of the hall in nearly the same words. */
const namesGuide = ({ index }: ReleaseReader, { candidates, topic }: Draft, rank: number) => {
  const [guide] = candidates;
  const isName = topic.length <= longestName && isHan(topic.charCodeAt(0));
  if (!guide) return false;
  return rank < guide.rank + ahead || (isName && mentionOf(index, guide.guide, topic) !== undefined);
};

/** The bundle or the question on the hall that surely fits better than any guide does. */
const surelyMeant = (release: ReleaseReader, draft: Draft, { other: least, accept }: FinderWeights['thresholds']) => {
  const { candidates, confidence } = draft.others;
  const [first] = candidates;
  // hours asked of nothing in particular are the hall's
  const isBare = draft.topic === '' && draft.wanted.length > 0 && draft.wanted[0] !== 'hours';
  if (!first || confidence < least || isBare) return undefined;
  if (!release.bundle(first.id) && draft.confidence >= accept && namesGuide(release, draft, first.rank))
    return undefined;
  return release.bundle(first.id) && !isOfWhole(draft) ? undefined : first.id;
};

/**
 * A question on the hall as such ("停车要钱吗"), or a matter of several guides ("想开个饭馆要跑哪些手续"), when it surely
 * fits better than any guide does. A question without a topic of its own ("要带什么") is about neither.
 */
export const makePickOther =
  (release: ReleaseReader, { thresholds }: FinderWeights): Step =>
  (draft) => {
    if (isSettled(draft)) return { next: draft };
    const id = askedAsWhole(release, draft) ?? surelyMeant(release, draft, thresholds);
    if (!id) return { next: draft };
    return { next: { ...draft, ...(release.bundle(id) ? { bundle: id } : { hallQuestion: id }) } };
  };
