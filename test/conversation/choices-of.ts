import type { Answer } from '#contract/answer/answer.ts';

/** The options that an answer offers to tap. */
export const choicesOf = ({ cards }: Answer) => cards.flatMap((card) => (card.kind === 'choices' ? card.options : []));
