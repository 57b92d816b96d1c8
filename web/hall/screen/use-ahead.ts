import { useEffect } from 'react';
import type { Conversation } from '#web/shared/conversation/conversation-state.ts';
import { useFollowing } from '#web/shared/conversation/use-following.ts';
import type { ScreenEvent } from '../state/hall-state.ts';

/** Follows the visit, and lets the first sentence of an answer be said as soon as it is known. */
export const useAhead = (conversation: Conversation, tell: (event: ScreenEvent) => void) => {
  const followed = useFollowing(conversation);
  const { turnId, sentences } = followed;
  const [first] = sentences;
  useEffect(() => {
    if (turnId !== undefined && first !== undefined) tell({ kind: 'ahead', turnId, text: first });
  }, [turnId, first, tell]);
  return followed;
};
