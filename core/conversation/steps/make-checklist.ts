import type { Answer } from '#contract/answer/answer.ts';
import type { Situation } from '#contract/guide/situation.ts';
import { cite, citeBundle } from '#core/answer/cite.ts';
import { composeBundle } from '#core/answer/compose-bundle.ts';
import { labels } from '#core/answer/labels.ts';
import { sayChecklist } from '#core/answer/say-checklist.ts';
import { findMatter } from '#core/checklist/find-matter.ts';
import { matterParts } from '#core/checklist/matter-parts.ts';
import { openSituation } from '#core/checklist/open-situation.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Draft, Step } from '../draft.ts';
import type { ChecklistState } from '../visit-state.ts';

const about = ({ guide, bundle }: Draft) => (bundle ? { bundle } : guide ? { guide } : {});

const citationsOf = (release: ReleaseReader, { guide, bundle, language }: Draft) => {
  const whole = bundle ? release.bundle(bundle) : undefined;
  if (whole) return [citeBundle(whole, release, language)];
  const found = guide ? release.guide(guide) : undefined;
  return found ? cite(found, ['materials'], release, language) : [];
};

const hint = {
  zh: '说第几个，或者点一下；说不清就说“跳过”。',
  en: 'Say its number or tap one; say “skip” if you are not sure.',
};

/** Said before the first question: whose list it becomes. */
const begin = (release: ReleaseReader, { guide, bundle, language, checklist }: Draft) => {
  const isFirst = Object.keys(checklist?.chosen ?? {}).length === 0 && checklist?.skipped.length === 0;
  const name = (bundle ? release.bundle(bundle) : release.guide(guide ?? ''))?.name[language];
  if (!isFirst || !name) return '';
  return language === 'zh' ? `好，一起列“${name}”的清单。` : `Let us make your list for “${name}”. `;
};

/** One question on the visitor's situation, its options to tap. */
const askSituation = (release: ReleaseReader, draft: Draft, { question, options }: Situation): Answer => {
  const { language } = draft;
  const skip = { zh: '跳过', en: 'Skip' };
  const shown = [...options.map(({ label }) => label[language]), skip[language]];
  return {
    ending: 'checklist',
    language,
    speech: `${begin(release, draft)}${question[language]}${language === 'zh' ? '' : ' '}${hint[language]}`,
    cards: [{ kind: 'choices', title: question[language], options: shown.map((label) => ({ label, hint: '' })) }],
    actions: [],
    citations: citationsOf(release, draft),
    ...about(draft),
    field: 'materials',
  };
};

/** The list for the answers given. */
const giveList = (release: ReleaseReader, draft: Draft, { chosen }: ChecklistState): Answer | undefined => {
  const { language } = draft;
  const bundle = draft.bundle ? release.bundle(draft.bundle) : undefined;
  const guide = draft.guide ? release.guide(draft.guide) : undefined;
  const composed = bundle
    ? composeBundle({ bundle, language, release }, 'materials')
    : guide?.detail === 'complete'
      ? sayChecklist({ guide, language, release }, chosen)
      : undefined;
  if (!composed) return undefined;
  const cards = composed.cards.map((card) =>
    card.kind === 'materials' || card.kind === 'bundle' ? { ...card, chosen: { ...chosen } } : card,
  );
  return {
    ending: 'checklist',
    language,
    speech: bundle ? release.texts.checklist.speech[language] : composed.speech,
    cards,
    actions: [...composed.actions, { kind: 'ask-human', label: labels.askHuman[language] }],
    citations: citationsOf(release, draft),
    ...about(draft),
    field: 'materials',
  };
};

/** What the list is made from; undefined for a matter that is not answered from: the step that composes tells why. */
const partsFor = (release: ReleaseReader, { guide, bundle }: Draft, today: string) =>
  findMatter(release, bundle ?? guide ?? '', today) && matterParts(release, { guide, bundle });

/** Asks what still decides on the visitor's list, one situation a turn; then gives the list. */
export const makeMakeChecklist =
  (release: ReleaseReader, today: () => string): Step =>
  (draft) => {
    const { checklist } = draft;
    const parts = checklist && partsFor(release, draft, today());
    if (!checklist || !parts) return { next: draft };
    const { chosen, skipped } = checklist;
    const situation = openSituation(parts.situations, parts.whens, chosen, skipped);
    const kept = { chosen, skipped, ...(situation ? { asked: situation.id } : {}) };
    const answer = situation ? askSituation(release, draft, situation) : giveList(release, draft, checklist);
    return answer ? { next: { ...draft, checklist: kept, answer } } : { next: draft };
  };
