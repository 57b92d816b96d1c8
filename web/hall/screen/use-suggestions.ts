import type { Action } from '#contract/answer/action.ts';
import type { Language } from '#contract/language.ts';
import type { GuideName } from '../keyboard/guide-names.ts';
import { mostAsked, readAskedCounts } from '../state/asked-counts.ts';
import { hallHour } from '../state/hall-hour.ts';
import type { HallState } from '../state/hall-state.ts';
import { partOfDay } from '../state/part-of-day.ts';
import { fitting, type Suggestion, suggest } from '../state/suggest.ts';
import { questionsOfDay } from '../words/example-questions.ts';
import { useHall } from './hall-context.ts';
import { readExamples } from './kept-examples.ts';

const many = 4;
/** Letters in one row of suggestions: under an answer there is no room for a second. */
const rowWidth = 62;

const asksOf = (actions: readonly Action[]): Suggestion[] =>
  actions.flatMap((action) => {
    if (action.kind !== 'ask') return [];
    const { kind: _, label, ...tapped } = action;
    return [Object.keys(tapped).length > 0 ? { label, tapped } : { label }];
  });

const habitual = (guides: readonly GuideName[], language: Language): Suggestion[] =>
  mostAsked(readAskedCounts(localStorage), Date.now(), 2).flatMap((id) => {
    const guide = guides.find((it) => it.id === id);
    return guide ? [{ label: guide.name[language], tapped: { guide: id } }] : [];
  });

const toBegin = ({ conversation, preferences }: HallState, guides: readonly GuideName[]) => {
  const { language } = preferences;
  const part = partOfDay(hallHour(Date.now()));
  const published = asksOf(conversation.visit?.suggestions ?? []);
  const kept = readExamples(language).map((label) => ({ label }));
  return suggest(
    {
      published: published.length > 0 ? published : kept,
      habitual: habitual(guides, language),
      ofDay: questionsOfDay[part][language].map((label) => ({ label })),
      part,
    },
    many,
  );
};

/** What to ask now: after an answer what goes on from it, before that what suits the hour and this hall. */
export const useSuggestions = (): Suggestion[] => {
  const { state, guides } = useHall();
  const last = state.conversation.turns.at(-1);
  if (!last) return toBegin(state, guides);
  if (last.status !== 'answered') return [];
  return fitting(asksOf(last.answer.actions).slice(0, many), rowWidth);
};
