import type { Action } from '#contract/answer/action.ts';
import { labels } from '#core/answer/labels.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { askOfWhat } from '../ask-back.ts';
import { askWhich, offeredOf } from '../ask-which.ts';
import { cannedAnswer } from '../canned-answer.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { namesakes } from '../namesakes.ts';
import { optionsOf } from '../options-of.ts';
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

const mostClarified = 2;

/** Two clarifying questions are enough: then a person helps. */
const askOrHandOver = (release: ReleaseReader, draft: Draft, options: readonly string[]) => {
  const { language, state } = draft;
  if ((state.clarified ?? 0) < mostClarified) return askWhich(release, draft, options);
  const actions: Action[] = [{ kind: 'ask-human', label: labels.askHuman[language] }];
  return cannedAnswer(release.texts, 'handoff', language, {}, { actions });
};

/** A few words that several names have are asked about, though they say too little to be sure of any: 养老. */
const refuseOrAsk = (release: ReleaseReader, draft: Draft, weights: FinderWeights) => {
  const named = namesakes(draft, release.index);
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
