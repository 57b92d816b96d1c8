import type { Wait } from '#contract/handoff/handoff-view.ts';
import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelpHours } from '#contract/help.ts';
import type { Handoff } from './handoff.ts';
import { fillsHelper } from './handoff-settings.ts';
import { orderQueue } from './queue-order.ts';
import { type HelperAtWork, isOnDuty, roomFor, type Skills, suits } from './suits.ts';
import { isServed, opensAt } from './working-hours.ts';

export type WaitingRoom = Skills & {
  /** All that are queued or offered, this one among them. */
  waiting: readonly Handoff[];
  helpers: readonly HelperAtWork[];
  hours: HelpHours;
  /** Minutes that the latest handlings of a mode took, where they were measured. */
  recentMinutes?: Partial<Record<HelpMode, readonly number[]>>;
};

/** Fewer handlings than this say little. */
const fewestMeasured = 5;
/** The real wait's spread around the expected one, as the simulated days of `npm run bench -- help` show it. */
const spread = { from: 0.4, to: 2 };

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

const handlingMinutes = (mode: HelpMode, { recentMinutes, settings }: WaitingRoom) => {
  const measured = recentMinutes?.[mode] ?? [];
  return (measured.length >= fewestMeasured ? median(measured) : undefined) ?? settings.handlingMinutes[mode];
};

/** Waiting before this one for at least one of the same helpers. */
const aheadOf = (handoff: Handoff, suited: readonly HelperAtWork[], room: WaitingRoom) => {
  const order = orderQueue(
    room.waiting.filter(({ state }) => state === 'queued' || state === 'offered'),
    room.settings,
  );
  const own = order.findIndex(({ handoffId }) => handoffId === handoff.handoffId);
  const before = own === -1 ? order : order.slice(0, own);
  return suited.length === 0
    ? before
    : before.filter((other) => suited.some((helper) => suits(other, helper, room) !== undefined));
};

const placesOf = ({ mode }: Handoff, { profile }: HelperAtWork) => (fillsHelper(mode) ? 1 : profile.capacity);

/** The share of the next place that becomes free which falls to those ahead, in minutes. */
const minutesFor = (
  handoff: Handoff,
  ahead: readonly Handoff[],
  suited: readonly HelperAtWork[],
  room: WaitingRoom,
) => {
  const free = suited.reduce((sum, helper) => sum + roomFor(handoff.mode, helper), 0);
  if (ahead.length < free) return 0;
  const places = suited.reduce((sum, helper) => sum + placesOf(handoff, helper), 0);
  const own = handlingMinutes(handoff.mode, room);
  const work = ahead.slice(free).reduce((sum, other) => sum + handlingMinutes(other.mode, room), own);
  return work / places;
};

/** The place in the queue, 1 being next, and how long it may take: a range from what is known, or what is not known. */
export const estimateWait = (handoff: Handoff, room: WaitingRoom): { position: number; wait: Wait } => {
  const suited = room.helpers.filter((helper) => isOnDuty(helper, room) && suits(handoff, helper, room) !== undefined);
  const ahead = aheadOf(handoff, suited, room);
  const position = ahead.length + 1;
  const { at, hours, settings } = room;
  if (!isServed(hours, at, handoff.queuedAt ?? at, settings.closingGraceMinutes * 60_000)) {
    const opening = opensAt(hours, at);
    const known = opening === undefined || opening === at ? {} : { opensAt: new Date(opening).toISOString() };
    return { position, wait: { kind: 'closed', ...known } };
  }
  if (suited.length === 0) return { position, wait: { kind: 'unknown' } };
  const minutes = minutesFor(handoff, ahead, suited, room);
  const from = Math.floor(minutes * spread.from);
  return { position, wait: { kind: 'minutes', from, to: Math.max(from + 1, Math.ceil(minutes * spread.to)) } };
};
