import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';

// asked for one field, a matter of several guides must be this far ahead of the one guide
const clearlyAhead = 2;

/** "过户要带什么" is asked of one guide, "买二手房要跑哪些手续" of the whole matter: then no guide comes close. */
const isOfWhole = ({ wanted, others, candidates }: Draft) =>
  wanted.length === 0 ||
  wanted[0] === 'steps' ||
  (others.candidates[0]?.rank ?? 0) >= (candidates[0]?.rank ?? 0) + clearlyAhead;

/**
 * A question on the hall as such ("停车要钱吗"), or a matter of several guides ("想开个饭馆要跑哪些手续"), when it surely
 * fits better than any guide does. A question without a topic of its own ("要带什么") is about neither.
 */
export const makePickOther =
  (release: ReleaseReader, { thresholds }: FinderWeights): Step =>
  (draft) => {
    const { candidates, confidence } = draft.others;
    const [first] = candidates;
    if (isSettled(draft) || !first || confidence < thresholds.other) return { next: draft };
    if (draft.topic === '' && draft.wanted.length > 0) return { next: draft };
    if (!release.bundle(first.id)) return { next: { ...draft, hallQuestion: first.id } };
    return { next: isOfWhole(draft) ? { ...draft, bundle: first.id } : draft };
  };
