import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';
import type { Conversation } from '#web/shared/conversation/conversation-state.ts';

/** Erases every visit of the conversation on the server; true when none of them is left. */
export const eraseVisits = async ({ visit, left = [] }: Conversation): Promise<boolean> => {
  const all = [...left, ...(visit ? [visit] : [])];
  const replies = await Promise.all(all.map(({ visitId, token }) => call(visitRoutes.eraseVisit, { visitId }, token)));
  return replies.every((it) => it.ok || ['invalid-token', 'no-such-visit'].includes(it.failure.kind));
};
