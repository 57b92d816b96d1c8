import { isClosed } from '#contract/handoff/handoff-state.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { changesOf } from './changes-of.ts';
import { guardHolds } from './guards.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffEvent } from './handoff-event.ts';
import { transitions } from './transitions.ts';

type NotNow = { kind: 'not-now' };
const notNow = fail<NotNow>({ kind: 'not-now' });

const stateAfter = (handoff: Handoff, event: HandoffEvent): Handoff['state'] => {
  const { to } = transitions[event.kind];
  return to === 'same' || to === 'as-ordered' ? handoff.state : to;
};

const isAllowed = (handoff: Handoff, event: HandoffEvent, at: number) => {
  const { from, by, guard } = transitions[event.kind];
  const isFromHere = from.includes(handoff.state) && by.includes(event.by.kind);
  return isFromHere && (guard === undefined || guardHolds(guard, handoff, event, at));
};

/**
 * The handoff after the event, or `not-now` when the table of transitions does not let it happen. `undefined` stands
 * for no handoff yet: an order alone can follow. `at` in epoch milliseconds.
 */
export const applyEvent = (handoff: Handoff | undefined, event: HandoffEvent, at: number): Result<Handoff, NotNow> => {
  if (handoff === undefined) return event.kind === 'ordered' ? ok(event.handoff) : notNow;
  if (!isAllowed(handoff, event, at)) return notNow;
  const state = stateAfter(handoff, event);
  const changed = { ...handoff, ...changesOf(handoff, event, at), state };
  return ok(isClosed(state) && handoff.closedAt === undefined ? { ...changed, closedAt: at } : changed);
};
