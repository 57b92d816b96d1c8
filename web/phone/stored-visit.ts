import { Conversation } from '#web/shared/conversation/conversation-state.ts';

const key = 'lingban-visit';

/** Keeps the conversation for reloads of this tab. Session storage only: it ends with the tab. */
export const storeVisit = (conversation: Conversation) => {
  try {
    if (conversation.ended) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(conversation));
  } catch {
    // Storage may be forbidden or full; the page then works without surviving a reload.
  }
};

/** The conversation of this tab, if a reload interrupted one and it still has the shape that this page knows. */
export const readStoredVisit = (): Conversation | undefined => {
  try {
    return Conversation.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
};
