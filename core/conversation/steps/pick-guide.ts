import type { Action } from '#contract/answer/action.ts';
import { labels } from '#core/answer/labels.ts';
import type { IndexParts } from '#core/finding/index-parts.ts';
import { mentionOf } from '#core/finding/mention.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isHan } from '#core/text/normalise.ts';
import { askOfWhat } from '../ask-back.ts';
import { askWhich, offeredOf } from '../ask-which.ts';
import { cannedAnswer } from '../canned-answer.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { sharesOf } from '../shares.ts';
import { suggestionsOf } from '../suggestions.ts';

const mostOthers = 2;

/** Bundles and questions on the hall that are near enough to be offered beside a refusal. */
const nearOthers = (release: ReleaseReader, draft: Draft, { thresholds }: FinderWeights) => {
  const { others, candidates, language, wanted, topic } = draft;
  const isAhead = (others.candidates[0]?.rank ?? 0) >= (candidates[0]?.rank ?? 0);
  if ((!isAhead && others.confidence < thresholds.maybeOther) || (topic === '' && wanted.length > 0)) return [];
  return others.candidates.slice(0, mostOthers).flatMap(({ id }): Action[] => {
    const offered = offeredOf(release, id);
    return offered ? [{ kind: 'ask', label: offered.name[language], ...offered.tapped }] : [];
  });
};

const mostSuggested = 3;

const refuse = (release: ReleaseReader, draft: Draft, weights: FinderWeights) => {
  const { language } = draft;
  const suggested = [...nearOthers(release, draft, weights), ...suggestionsOf(release.lexicon, language)];
  return cannedAnswer(
    release.texts,
    'refused-out-of-scope',
    language,
    {},
    { actions: [...suggested.slice(0, mostSuggested), { kind: 'ask-human', label: labels.askHuman[language] }] },
  );
};

const mostOptions = 4;

/** Candidates of about the same share, where none is clearly ahead; none otherwise. */
const closeOnes = ({ candidates }: Draft, { sharpness, thresholds }: FinderWeights) => {
  const shares = sharesOf(
    candidates.map(({ rank }) => rank),
    sharpness,
  );
  if ((shares[0] ?? 1) >= thresholds.clear) return [];
  return candidates.filter((_, index) => (shares[index] ?? 0) >= thresholds.close).slice(0, mostOptions);
};

// in characters, Chinese and English
const longestName = { zh: 8, en: 24 };
const near = 3.5;

/**
 * Guides whose names all have the few words that were said, while none is called just that: 身份证 may be the first, a
 * new or a lost one. None when the words name one of them.
 */
const namesakes = ({ topic, candidates }: Draft, index: IndexParts) => {
  const isChinese = isHan(topic.charCodeAt(0));
  const words = isChinese ? topic.replaceAll(' ', '') : topic;
  const [first] = candidates;
  if (!first || words.length < 2 || words.length > longestName[isChinese ? 'zh' : 'en']) return [];
  const close = candidates.filter(({ rank }) => rank >= first.rank - near).slice(0, mostOptions * 2);
  const mentions = close.map((it) => ({ it, mention: mentionOf(index, it.guide, words) }));
  if (mentions.some(({ mention }) => mention === 'is')) return [];
  return mentions.flatMap(({ it, mention }) => (mention ? [it] : [])).slice(0, mostOptions);
};

const mostDoubtful = 3;
// so little behind the best guide, another matter may be meant as well
const notFarBehind = 1;

/** What may be meant when it is not even sure that a guide fits: the first few, other matters among them. */
const doubtful = ({ candidates, others }: Draft, { thresholds }: FinderWeights) => {
  const bar = (candidates[0]?.rank ?? 0) - notFarBehind;
  const near = others.candidates.filter(({ rank }) => others.confidence >= thresholds.maybeOther || rank >= bar);
  return [...candidates.slice(0, mostDoubtful), ...near.slice(0, mostOthers)]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostOptions);
};

/** What to ask about: the close ones, those of one name, or what may be meant at all. */
const optionsOf = (draft: Draft, weights: FinderWeights, index: IndexParts) => {
  const isDoubtful = draft.confidence < weights.thresholds.accept;
  const options = isDoubtful ? doubtful(draft, weights) : closeOnes(draft, weights);
  if (options.length > 1) return options.map(({ id }) => id);
  const named = namesakes(draft, index);
  return named[0]?.id === draft.candidates[0]?.id ? named.map(({ id }) => id) : [];
};

const mostClarified = 2;
// in characters, Chinese and English
const shortWord = { zh: 5, en: 16 };

/** Two clarifying questions are enough: then a person helps. */
const askOrHandOver = (release: ReleaseReader, draft: Draft, options: readonly string[]) => {
  const { language, state } = draft;
  if ((state.clarified ?? 0) < mostClarified) return askWhich(release, draft, options);
  const actions: Action[] = [{ kind: 'ask-human', label: labels.askHuman[language] }];
  return cannedAnswer(release.texts, 'handoff', language, {}, { actions });
};

/** A word that several names have is asked about, though it says too little to be sure of any: 养老. */
const refuseOrAsk = (release: ReleaseReader, draft: Draft, weights: FinderWeights) => {
  const most = shortWord[isHan(draft.topic.charCodeAt(0)) ? 'zh' : 'en'];
  const named = draft.topic.length <= most ? namesakes(draft, release.index).map(({ id }) => id) : [];
  return named.length > 1 ? askOrHandOver(release, draft, named) : refuse(release, draft, weights);
};

/** A reply to the list's question that was not understood: it is asked once more. */
const openList = (draft: Draft): Draft | undefined => {
  const { checklist, guide, bundle } = draft.state;
  if (!checklist?.asked) return undefined;
  return { ...draft, ...(bundle ? { bundle } : guide ? { guide } : {}), checklist };
};

/** Nothing fits: the list's question once more while one is open, else a refusal. */
const refuseOrGoOn = (release: ReleaseReader, draft: Draft, weights: FinderWeights): ReturnType<Step> => {
  const list = openList(draft);
  return list ? { next: list } : { done: refuseOrAsk(release, draft, weights) };
};

/** Takes the guide that is surely meant, asks when several are close, and refuses when none fits. */
export const makePickGuide =
  (release: ReleaseReader, weights: FinderWeights): Step =>
  (draft) => {
    if (isSettled(draft)) return { next: draft };
    if (draft.topic === '' && draft.wanted.length > 0)
      return { done: askOfWhat(release, draft.language, draft.wanted[0]) };
    const [first] = draft.candidates;
    if (!first || draft.confidence < weights.thresholds.maybe) return refuseOrGoOn(release, draft, weights);
    const options = optionsOf(draft, weights, release.index);
    if (options.length > 1) return { done: askOrHandOver(release, draft, options) };
    return { next: { ...draft, guide: first.id } };
  };
