import type { ChecklistReply } from '#contract/checklist.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import type { Matter } from '#core/checklist/find-matter.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cite, citeBundle } from './cite.ts';
import { composeBundle } from './compose-bundle.ts';
import { composeField } from './compose-field.ts';
import { type ComposingBundle, stagesOf } from './composing-bundle.ts';
import { followUps } from './follow-ups.ts';

type Composed = Pick<ChecklistReply, 'name' | 'cards' | 'actions' | 'citations'>;

/** At a glance, what to bring, where, and what happens then. What the list asks already is not asked again. */
const composeGuide = (guide: CompleteGuide, language: Language, release: ReleaseReader): Composed => {
  const parts = (['summary', 'place', 'steps'] as const).flatMap(
    (field) => composeField[field]({ guide, language, release }) ?? [],
  );
  const fields = [...new Set(parts.flatMap((part) => part.fields))];
  const cards = parts.flatMap((part) => part.cards);
  const asked = cards.flatMap((card) => (card.kind === 'materials' ? card.situations.map(({ id }) => id) : []));
  return {
    name: guide.name[language],
    cards: cards.map((card) =>
      card.kind === 'list' ? { ...card, situations: card.situations.filter(({ id }) => !asked.includes(id)) } : card,
    ),
    actions: [...(parts[0]?.actions ?? []), ...followUps(guide, fields, [], language)],
    citations: cite(guide, fields, release, language),
  };
};

const composeWhole = (composing: ComposingBundle): Composed => {
  const { bundle, language, release } = composing;
  const { cards, actions } = composeBundle(composing, undefined);
  const cited = stagesOf(composing).flatMap(({ guide }) => cite(guide, ['summary'], release, language));
  return {
    name: bundle.name[language],
    cards,
    actions,
    citations: [citeBundle(bundle, release, language), ...cited],
  };
};

/** What is shown of a matter to someone who comes with the list of it. */
export const composeBroughtList = (matter: Matter, language: Language, release: ReleaseReader): Composed =>
  matter.kind === 'guide'
    ? composeGuide(matter.guide, language, release)
    : composeWhole({ bundle: matter.bundle, language, release });
