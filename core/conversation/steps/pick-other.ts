import type { Finder } from '#core/finding/make-finder.ts';
import { mentionOf } from '#core/finding/mention.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isHan } from '#core/text/normalise.ts';
import { askWhich } from '../ask-which.ts';
import { askedAsWhole } from '../asked-as-whole.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { isOfGuides } from '../of-guides.ts';
import { isOnBehalf } from '../on-behalf.ts';
import { sharesOf } from '../shares.ts';

// a matter of several guides must be this far ahead of the one guide
const clearlyAhead = 2.5;

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

// of the other matters found, the share that the first must have to be told where no guide fits, and to be told at all
const clearly = { withoutGuide: 0.985, atAll: 0.8 };
const mostOptions = 3;
// candidates with so small a share are not asked about
const least = 0.1;

/** Other matters by their share among themselves, the first first. */
const sharedOut = ({ others: { candidates } }: Draft, sharpness: number) => {
  const shares = sharesOf(
    candidates.map(({ rank }) => rank),
    sharpness,
  );
  return candidates.map(({ id }, index) => ({ id, share: shares[index] ?? 0 }));
};

/**
 * Whether the first of the other matters fits: surely, or where no guide does and no other matter comes near it. 养蜂证要带什么
 * asks of a matter that we do not have, not what to do without papers.
 */
const fits = ({ others, confidence, wanted }: Draft, share: number, thresholds: FinderWeights['thresholds']) =>
  others.confidence >= thresholds.other ||
  (confidence < thresholds.accept &&
    others.confidence >= thresholds.maybeOther &&
    share >= clearly.withoutGuide &&
    !isOfGuides(wanted[0]));

/** A guide that is surely meant and asked for what only guides tell: 投诉老板要带什么材料. */
const asksGuide = ({ wanted, confidence }: Draft, surely: number) => isOfGuides(wanted[0]) && confidence >= surely;

/** The bundle or the question on the hall that surely fits better than any guide does; several when they are close. */
const surelyMeant = (release: ReleaseReader, draft: Draft, { thresholds, sharpness }: FinderWeights): string[] => {
  const [first] = draft.others.candidates;
  const shares = sharedOut(draft, sharpness);
  // hours asked of nothing in particular are the hall's
  const isBare = draft.topic === '' && draft.wanted.length > 0 && draft.wanted[0] !== 'hours';
  if (!first || isBare || asksGuide(draft, thresholds.surely)) return [];
  if (!fits(draft, shares[0]?.share ?? 0, thresholds)) return [];
  const isBundle = release.bundle(first.id) !== undefined;
  if (isBundle) return isOfWhole(draft) ? [first.id] : [];
  if (draft.confidence >= thresholds.accept && namesGuide(release, draft, first.rank)) return [];
  if ((shares[0]?.share ?? 0) >= clearly.atAll) return [first.id];
  return shares.filter(({ share }) => share >= least).map(({ id }) => id);
};

/** Who may act for whom, asked of no matter in particular, is the hall's own question: 我老公不在国内能代办吗. */
const ofProxies = (
  release: ReleaseReader,
  draft: Draft,
  sure: readonly string[],
  bars: FinderWeights['thresholds'],
) => {
  const { state, wanted, question, confidence, others, topic } = draft;
  const isAsked = wanted[0] === 'proxy' || (wanted.length === 0 && isOnBehalf(question));
  const hasMatter = (state.guide ?? state.bundle) !== undefined || (confidence >= bars.accept && topic !== '');
  // another matter that is surely meant, and not only nearer than all else
  const hasOther = sure.length > 0 && others.confidence >= bars.other;
  if (!isAsked || hasMatter || hasOther) return undefined;
  const near = others.candidates.find(({ id }) => release.question(id)?.topic === 'proxies');
  return near?.id ?? release.questions.find((it) => it.topic === 'proxies')?.id;
};

/** Who may come for somebody else was taken to be asked of the present matter: 我老公不在国内能代办吗. */
const staysForProxy = ({ guide, state, wanted, question }: Draft) =>
  guide !== undefined && guide === state.guide && wanted[0] === 'proxy' && isOnBehalf(question);

/**
 * A question on the hall as such ("停车要钱吗"), or a matter of several guides ("想开个饭馆要跑哪些手续"), when it surely
 * fits better than any guide does. A question without a topic of its own ("要带什么") is about neither.
 */
export const makePickOther =
  (release: ReleaseReader, finder: Finder, weights: FinderWeights): Step =>
  (draft) => {
    if (isSettled(draft) || staysForProxy(draft)) return { next: draft };
    const sure = surelyMeant(release, draft, weights);
    const id = askedAsWhole(release, finder, draft) ?? ofProxies(release, draft, sure, weights.thresholds) ?? sure[0];
    if (!id) return { next: draft };
    if (id === sure[0] && sure.length > 1) return { done: askWhich(release, draft, sure.slice(0, mostOptions)) };
    return { next: { ...draft, ...(release.bundle(id) ? { bundle: id } : { hallQuestion: id }) } };
  };
