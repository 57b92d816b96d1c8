import { useEffect, useReducer } from 'react';
import type { Language } from '#contract/language.ts';
import { afterEvent, emptyConversation } from '#web/shared/conversation/conversation-state.ts';
import { useFollowing } from '#web/shared/conversation/use-following.ts';
import { useKeptPack } from '#web/shared/conversation/use-kept-pack.ts';
import { useOfflineAnswers } from '#web/shared/conversation/use-offline-answers.ts';
import { useSending } from '#web/shared/conversation/use-sending.ts';
import { useVisit } from '#web/shared/conversation/use-visit.ts';
import { newId } from '#web/shared/new-id.ts';
import { useBroughtList } from './link/use-brought-list.ts';
import { readStoredVisit, storeVisit } from './stored-visit.ts';

/** The conversation of this tab, kept over reloads; whatever is needed to answer it happens by itself. */
export const useConversation = (language: Language) => {
  const [state, dispatch] = useReducer(afterEvent, undefined, () => readStoredVisit() ?? emptyConversation);
  const bringing = useBroughtList((list) => dispatch({ kind: 'brought', id: newId(), list }));
  const held = bringing !== undefined && !bringing.failure;
  useVisit(state, { language, channel: 'phone', held }, dispatch);
  useSending(state, dispatch);
  useOfflineAnswers(state, dispatch);
  useKeptPack(state);
  const followed = useFollowing(state);
  useEffect(() => storeVisit(state), [state]);
  return [state, dispatch, bringing, followed] as const;
};
