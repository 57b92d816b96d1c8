import type { Action } from '#contract/answer/action.ts';
import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import { fieldQuestions } from './labels.ts';

const order: Field[] = [
  'materials',
  'fee',
  'time-limit',
  'place',
  'online',
  'conditions',
  'steps',
  'proxy',
  'elsewhere',
  'validity',
  'faq',
];
const shown = 4;

/** The next questions offered: those asked for in the same breath first, none that has just been answered. */
export const followUps = (
  guide: CompleteGuide,
  answered: readonly Field[],
  wanted: readonly Field[],
  language: Language,
): Action[] =>
  [...new Set([...wanted, ...order])]
    .filter((field) => !answered.includes(field))
    .flatMap((field) => {
      const question = fieldQuestions[field];
      return question ? [{ kind: 'ask' as const, label: question[language], guide: guide.id, field }] : [];
    })
    .slice(0, shown);
