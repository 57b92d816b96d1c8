import { isClosed } from '#contract/handoff/handoff-state.ts';
import { ok } from '#core/result.ts';
import type { AppendEvent } from './append-event.ts';
import type { HelpPorts } from './help-ports.ts';

/** Ends the open handoffs of a visit and deletes what was said and left in all of them. May be repeated. */
export type EraseHandoffs = (visitId: string) => Promise<void>;

/**
 * A handoff is closed before its papers are erased, so that nothing is said in it any more. Its log stays: it holds no
 * word of the visitor. The pointer goes last: when the erasure is cut off, repeating it finishes it.
 */
export const makeEraseHandoffs = (
  { ofVisit, papers }: Pick<HelpPorts, 'ofVisit' | 'papers'>,
  appendEvent: AppendEvent,
): EraseHandoffs => {
  const erase = async (visitId: string, handoffId: string) => {
    const ended = await appendEvent(handoffId, ({ after }) =>
      ok(isClosed(after.state) ? undefined : { kind: 'cancelled', by: { kind: 'visitor' } }),
    );
    if (!ended.ok && ended.failure.kind !== 'no-such-handoff')
      throw new Error(`handoff not ended: ${ended.failure.kind}`);
    await papers.erase(handoffId);
    await ofVisit.remove(visitId, handoffId);
  };
  return async (visitId) => {
    for (const handoffId of await ofVisit.list(visitId)) await erase(visitId, handoffId);
  };
};
