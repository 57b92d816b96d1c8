import type { TurnTaken } from '#core/conversation/take-turn.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import { bareQuestion } from './bare-question.ts';
import type { Need } from './need-of.ts';

// longer ones are stories of one person's life: they do not come twice, and say who it is
const longestKept = 60;

/** What a reply is kept under: release, need, matter, field, situation, language and question without its courtesies; nothing where personal data was said. */
export const replyKey = (release: string, need: Need, text: string, taken: TurnTaken): string | undefined => {
  const { answer, state } = taken;
  const question = bareQuestion(text);
  if (question.length > longestKept || maskPersonalData(text, answer.language).found) return undefined;
  const chosen = Object.entries(state.checklist?.chosen ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const about =
    need === 'phrase'
      ? answer.guide
      : taken.guides
          .slice(0, 5)
          .map(({ id }) => id)
          .join();
  return JSON.stringify([release, need, about, answer.field, chosen, answer.language, question]);
};
