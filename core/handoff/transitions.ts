import type { Actor, HandoffEventKind } from '#contract/handoff/handoff-event.ts';
import { closedStates, type HandoffState } from '#contract/handoff/handoff-state.ts';
import type { GuardName } from './guards.ts';

/** One row of the state machine: from where an event leads where, who may cause it, and what must hold. */
export type Transition = {
  /** Empty: the event makes the handoff. */
  from: readonly HandoffState[];
  /** `same`: the state stays. `as-ordered`: as the order says, `scheduled` or `queued`. */
  to: HandoffState | 'same' | 'as-ordered';
  by: readonly Actor['kind'][];
  guard?: GuardName;
};

const waiting = ['queued', 'offered'] as const;
const held = ['accepted', 'in-progress', 'suspended'] as const;
const open = ['scheduled', ...waiting, ...held] as const;
const any = [...open, ...closedStates] as const;

/**
 * The state machine of a handoff, as data; `docs/handoff.md` is drawn from it. The guards know a case and its helper,
 * not roles: whether a lead may move somebody else's case is decided before, by the operation.
 */
export const transitions: Readonly<Record<HandoffEventKind, Transition>> = {
  ordered: { from: [], to: 'as-ordered', by: ['visitor'] },
  due: { from: ['scheduled'], to: 'queued', by: ['clock'] },
  offered: { from: ['queued'], to: 'offered', by: ['clock', 'staff'] },
  declined: { from: ['offered'], to: 'queued', by: ['staff'], guard: 'by-its-helper' },
  'offer-expired': { from: ['offered'], to: 'queued', by: ['clock'] },
  claimed: { from: waiting, to: 'accepted', by: ['staff'], guard: 'for-oneself-and-not-offered-to-another' },
  begun: { from: ['accepted'], to: 'in-progress', by: ['staff'], guard: 'by-its-helper' },
  'clock-breached': { from: [...waiting, ...held], to: 'same', by: ['clock'], guard: 'not-breached-yet' },
  'taken-back': { from: held, to: 'queued', by: ['clock', 'staff'] },
  suspended: { from: ['in-progress'], to: 'suspended', by: ['staff'], guard: 'by-its-helper-until-later' },
  resumed: { from: ['suspended'], to: 'in-progress', by: ['staff', 'clock'], guard: 'by-its-helper-or-the-clock' },
  transferred: { from: [...waiting, ...held], to: 'queued', by: ['staff'] },
  escalated: { from: [...waiting, ...held], to: 'queued', by: ['staff'] },
  'number-left': { from: waiting, to: 'queued', by: ['visitor'], guard: 'waits-beside-the-screen' },
  completed: { from: ['in-progress', 'suspended'], to: 'completed', by: ['staff'], guard: 'by-its-helper' },
  terminated: { from: open, to: 'terminated', by: ['staff'] },
  cancelled: { from: open, to: 'abandoned', by: ['visitor'] },
  'visitor-gone': { from: [...waiting, 'accepted', 'in-progress'], to: 'abandoned', by: ['clock'] },
  noted: { from: any, to: 'same', by: ['staff'] },
  authorised: { from: open, to: 'same', by: ['visitor'], guard: 'not-authorised-now' },
  'authorisation-revoked': { from: any, to: 'same', by: ['visitor'], guard: 'authorised-now' },
  rated: { from: closedStates, to: 'same', by: ['visitor'], guard: 'not-rated-yet' },
  'followed-up': { from: closedStates, to: 'same', by: ['staff'], guard: 'rated-and-not-followed-up' },
};
