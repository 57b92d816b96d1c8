import type { Action } from '#contract/answer/action.ts';
import type { Answer } from '#contract/answer/answer.ts';

/** Cards bring buttons of their own; the same thing is not offered twice. */
export const isOnCard = (action: Action, { cards }: Answer) => {
  if (action.kind === 'take-along') return cards.some((card) => card.kind === 'materials');
  if (action.kind !== 'show-way') return false;
  return cards.some((card) => card.kind === 'place' && card.windows.some(({ id }) => id === action.to));
};
