import type { Checklist } from '#contract/checklist.ts';
import type { Language } from '#contract/language.ts';
import type { Conversation } from '#web/shared/conversation/conversation-state.ts';
import { linkFor } from '#web/shared/conversation/make-link.ts';
import { usePrinting } from '../use-printing.ts';
import { useLink } from './use-link.ts';

/** The two ways in which a list leaves the page: on paper, and by a link to another phone. */
export const useTakingAlong = ({ visit, turns, chosen, ticked }: Conversation) => {
  const [printed, print] = usePrinting(visit?.token);
  const [link, makeLink] = useLink(visit);

  const answerOf = (turnId: string) => {
    const turn = turns.find(({ id }) => id === turnId);
    return turn?.status === 'answered' ? turn.answer : undefined;
  };
  const listIn = (matter: string, language: Language): Checklist => ({
    matter,
    language,
    chosen: chosen[matter] ?? {},
    ticked: ticked[matter] ?? [],
  });
  const printTurn = (turnId: string) => {
    const answer = answerOf(turnId);
    if (answer) void print(answer);
  };
  const notice = printed?.notice;
  return {
    printed,
    printTurn,
    /** For the sheet: only one that stands for the very list that is printed. */
    link: notice && linkFor(link, listIn(notice.matter, notice.language)),
    makeLink,
    /** The list as it stands, in the language of the answer that it is under. */
    listOf: (matter: string, turnId: string) => listIn(matter, answerOf(turnId)?.language ?? 'zh'),
  };
};
