import { useCallback } from 'react';
import type { ConversationEvent } from '#web/shared/conversation/conversation-state.ts';
import { useOfflineAnswers } from '#web/shared/conversation/use-offline-answers.ts';
import { useSending } from '#web/shared/conversation/use-sending.ts';
import { useVisit } from '#web/shared/conversation/use-visit.ts';
import type { HallEvent, HallState } from '../state/hall-state.ts';

/** Whoever stands in front of the screen is answered by the page itself when the server takes longer than this, in milliseconds. */
const patience = 2500;
/** The same where a language model may word the answer: it is given six seconds (MODEL_WHOLE_MS), and the way there and back. */
const patienceWithModel = 8000;

/** Starts visits and sends questions, as long as somebody is there. */
export const useConversationOfHall = (
  { conversation, screen, preferences }: HallState,
  dispatch: (event: HallEvent) => void,
) => {
  const converse = useCallback(
    (event: ConversationEvent) => dispatch({ of: 'conversation', event, at: Date.now() }),
    [dispatch],
  );
  const held = screen.phase === 'asleep';
  useVisit(conversation, { language: preferences.language, channel: 'hall', held, patience }, converse);
  useSending(conversation, converse, conversation.visit?.follows ? patienceWithModel : patience);
  useOfflineAnswers(conversation, converse);
};
