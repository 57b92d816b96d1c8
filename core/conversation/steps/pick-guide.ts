import type { Action } from '#contract/answer/action.ts';
import type { Card } from '#contract/answer/card.ts';
import type { Tapped } from '#contract/answer/tapped.ts';
import { fieldLabels, labels } from '#core/answer/labels.ts';
import { fillText } from '#core/answer/say.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cannedAnswer } from '../canned-answer.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { sharesOf } from '../shares.ts';
import { suggestionsOf } from '../suggestions.ts';

const mostOptions = 4;

/** What an id stands for, as an option of a clarifying question. */
const offeredOf = (release: ReleaseReader, id: string) => {
  const question = release.question(id);
  if (question) return { tapped: { question: id }, name: question.question, department: undefined };
  const bundle = release.bundle(id);
  const matter = bundle ?? release.guide(id);
  if (!matter) return undefined;
  const tapped: Tapped = bundle ? { bundle: id } : { guide: id };
  return { tapped, name: matter.name, department: matter.department };
};

/** The options of a clarifying question: what tells them apart is name and department. */
const choices = (release: ReleaseReader, draft: Draft, ids: readonly string[]): Card => ({
  kind: 'choices',
  title: release.texts.clarify.title?.[draft.language] ?? '',
  options: ids.flatMap((id) => {
    const offered = offeredOf(release, id);
    if (!offered) return [];
    const [field] = draft.wanted;
    const { tapped, name, department } = offered;
    const hint = department ? (release.department(department)?.name[draft.language] ?? '') : '';
    return [{ ...tapped, label: name[draft.language], hint, ...(field && !tapped.question ? { field } : {}) }];
  }),
});

/** Asks which of the guides is meant. */
export const askWhich = (release: ReleaseReader, draft: Draft, ids: readonly string[]) =>
  cannedAnswer(release.texts, 'clarify', draft.language, {}, { cards: [choices(release, draft, ids)] });

/** Asked for a field without saying of what: ask back, with suggestions. */
const askWhat = (release: ReleaseReader, draft: Draft) => {
  const { text } = release.texts.clarify;
  const [field = 'summary'] = draft.wanted;
  const values = { what: fieldLabels[field][draft.language] };
  return cannedAnswer(release.texts, 'clarify', draft.language, values, {
    ...(text ? { speech: fillText(text, draft.language, values) } : {}),
    cards: [],
    actions: suggestionsOf(release.lexicon, draft.language),
  });
};

const mostOthers = 2;

/** Bundles and questions on the hall that are near enough to be offered beside a refusal. */
const nearOthers = (release: ReleaseReader, { others, language, wanted, topic }: Draft, weights: FinderWeights) => {
  if (others.confidence < weights.thresholds.maybeOther || (topic === '' && wanted.length > 0)) return [];
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

/** Candidates of about the same share, where none is clearly ahead; none otherwise. */
const closeOnes = ({ candidates }: Draft, { sharpness, thresholds }: FinderWeights) => {
  const shares = sharesOf(
    candidates.map(({ rank }) => rank),
    sharpness,
  );
  if ((shares[0] ?? 1) >= thresholds.clear) return [];
  return candidates.filter((_, index) => (shares[index] ?? 0) >= thresholds.close).slice(0, mostOptions);
};

const mostDoubtful = 3;

/** The guides to ask about: the close ones, or the first few when it is not even sure that one of them fits. */
const optionsOf = (draft: Draft, weights: FinderWeights) => {
  const { accept } = weights.thresholds;
  const options = draft.confidence < accept ? draft.candidates.slice(0, mostDoubtful) : closeOnes(draft, weights);
  return options.map(({ id }) => id);
};

/** Takes the guide that is surely meant, asks when several are close, and refuses when none fits. */
export const makePickGuide =
  (release: ReleaseReader, weights: FinderWeights): Step =>
  (draft) => {
    if (isSettled(draft)) return { next: draft };
    if (draft.topic === '' && draft.wanted.length > 0) return { done: askWhat(release, draft) };
    const [first] = draft.candidates;
    if (!first || draft.confidence < weights.thresholds.maybe) return { done: refuse(release, draft, weights) };
    const options = optionsOf(draft, weights);
    if (options.length > 1) return { done: askWhich(release, draft, options) };
    return { next: { ...draft, guide: first.id } };
  };
