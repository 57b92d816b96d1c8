import type { Answer } from '#contract/answer/answer.ts';
import type { Hall } from '#contract/hall.ts';
import type { Conversation } from '#web/shared/conversation/conversation-state.ts';

/** The guide or bundle that an answer is about, by its name. */
export const matterOf = (answer: Answer) => {
  const matter = answer.bundle ?? answer.guide;
  const cited = answer.citations.find((it) => ('bundle' in it ? it.bundle : 'guide' in it ? it.guide : '') === matter);
  return matter ? { matter, name: cited?.name ?? '' } : undefined;
};

/** The latest answer, that of one turn, or the latest of a matter. */
export const answerOf = ({ turns }: Conversation, turnId?: string): Answer | undefined => {
  const answered = turns.flatMap((turn) => (turn.status === 'answered' ? [turn] : []));
  return (turnId ? answered.find(({ id }) => id === turnId) : answered.at(-1))?.answer;
};

/** The window or place that an answer leads to. */
export const goalOf = ({ actions, cards }: Answer): string | undefined => {
  const way = actions.find((it) => it.kind === 'show-way');
  const place = cards.find((it) => it.kind === 'place');
  return way?.to ?? place?.windows[0]?.id;
};

/** Where this screen stands: as the technician set it, else at the first screen of the plan. */
export const placeOfScreen = (plan: Hall, set: string | undefined): string => {
  const known = [...plan.places, ...plan.windows].some(({ id }) => id === set);
  const usual = plan.places.find(({ kind }) => kind === 'screen') ?? plan.places[0];
  return (known ? set : usual?.id) ?? '';
};
