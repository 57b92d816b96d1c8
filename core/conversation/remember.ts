import type { Answer } from '#contract/answer/answer.ts';
import type { Draft } from './draft.ts';
import { longestHistory } from './longest-history.ts';
import type { VisitState } from './visit-state.ts';

type About = Pick<VisitState, 'guide' | 'bundle'>;

const idOf = ({ guide, bundle }: About) => bundle ?? guide;

/** The matters before the present one, each once. */
const historyAfter = (state: VisitState, about: About) => {
  const before = idOf(state);
  const history = state.history ?? [];
  const present = idOf(about);
  if (!before || before === present) return history;
  const left = history.filter(({ matter }) => matter !== before && matter !== present);
  return [...left, { matter: before, ...(state.field ? { field: state.field } : {}) }].slice(-longestHistory);
};

/**
 * The list in the making: as this turn left it, or as it was while the matter stays the same. Its question stays open
 * over a turn that told nothing: a reply not understood, a word aside.
 */
const checklistAfter = (state: VisitState, { checklist }: Draft, { ending, guide, bundle }: Answer, about: About) => {
  if (ending === 'checklist') return checklist;
  if (!state.checklist || idOf(about) !== idOf(state)) return undefined;
  const { asked: _, ...kept } = state.checklist;
  return guide || bundle ? kept : state.checklist;
};

/** What the visit is about after the answer: a matter stays until another one is found. */
const aboutAfter = (state: VisitState, { guide, bundle }: Answer): About => {
  if (bundle) return { bundle };
  if (guide) return { guide };
  return { ...(state.guide ? { guide: state.guide } : {}), ...(state.bundle ? { bundle: state.bundle } : {}) };
};

/** How many clarifying questions in a row; one that is only said again does not count twice. */
const clarifiedAfter = ({ state, repeats }: Draft, { ending }: Answer) =>
  ending === 'clarify' ? { clarified: Math.max(1, (state.clarified ?? 0) + (repeats ? 0 : 1)) } : {};

/** What the visit remembers after a turn. Starting again forgets everything but the language. */
export const remember = (draft: Draft, answer: Answer): VisitState => {
  const { state } = draft;
  const { language, ending, field, cards } = answer;
  if (ending === 'started-again') return { language };
  const options = cards.flatMap((card) => (card.kind === 'choices' ? card.options : []));
  const offered = options.flatMap((option) => option.guide ?? option.bundle ?? option.question ?? []);
  const about = aboutAfter(state, answer);
  const isNew = answer.guide !== undefined || answer.bundle !== undefined;
  const asked = offered.length > 0 ? options[0]?.field : isNew ? field : state.field;
  const history = historyAfter(state, about);
  const checklist = checklistAfter(state, draft, answer, about);
  return {
    language,
    ...about,
    ...(asked ? { field: asked } : {}),
    ...(offered.length > 0 ? { offered } : {}),
    ...clarifiedAfter(draft, answer),
    ...(history.length > 0 ? { history } : {}),
    ...(ending === 'clarify' && draft.checklist ? { listWanted: true as const } : {}),
    ...(checklist ? { checklist } : {}),
  };
};
