import type { Answer } from '#contract/answer/answer.ts';
import type { Language } from '#contract/language.ts';

export type Both = (zh: string, en: string) => string;

/** The one guide that the stand-in for the API knows. */
export const guide = 'food-business-permit';
export const nameOf = (it: Both) => it('食品经营许可', 'Food business permit');

export type Make = (it: Both, language: Language) => Answer;
