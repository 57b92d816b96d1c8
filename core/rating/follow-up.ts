import type { FollowUpState } from '#contract/rating/rating.ts';
import { dayOf } from '#core/handoff/hall-calendar.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Rating, RatingEvent } from './rating-record.ts';

type Later = Exclude<RatingEvent, { kind: 'rated' }>;
type Guard = (rating: Rating, at: number) => boolean;
type Step = { from: readonly FollowUpState[]; to: FollowUpState | 'same'; guard?: GuardName };

/** Nobody has looked into it, and its day is over. `at` in epoch milliseconds. */
export const isOverdue = ({ followUp, followUpBy }: Pick<Rating, 'followUp' | 'followUpBy'>, at: number): boolean =>
  followUp === 'open' && followUpBy !== undefined && dayOf(at) > followUpBy;

const guards = {
  'its-day-is-over-and-that-was-not-noted': (rating, at) => isOverdue(rating, at) && !rating.lapsed,
  'called-back-or-nobody-to-call': ({ followUp, reachable }) => followUp === 'called-back' || !reachable,
} as const satisfies Record<string, Guard>;
type GuardName = keyof typeof guards;

/** How a bad rating is followed up. A good one begins as `none`, and nothing leads out of it. */
const followUpSteps: Readonly<Record<Later['kind'], Step>> = {
  'fell-due': { from: ['open'], to: 'same', guard: 'its-day-is-over-and-that-was-not-noted' },
  'called-back': { from: ['open', 'called-back'], to: 'called-back' },
  settled: { from: ['open', 'called-back'], to: 'settled', guard: 'called-back-or-nobody-to-call' },
  'set-aside': { from: ['open', 'called-back', 'settled'], to: 'set-aside' },
};

type Entry = Rating['history'][number];

/** The line of the history that an event leaves. */
export const entryOf = (event: Later, at: number): Entry => {
  if (event.kind === 'fell-due') return { at, by: 'clock', what: event.kind };
  const what = event.kind === 'set-aside' ? `${event.kind}: ${event.why}` : event.kind;
  return { at, by: event.by.id, what, note: event.note };
};

/** The rating after the event, or `not-now` when the table does not let it happen. `at` in epoch milliseconds. */
export const applyRatingEvent = (rating: Rating, event: Later, at: number): Result<Rating, { kind: 'not-now' }> => {
  const { from, to, guard } = followUpSteps[event.kind];
  const holds: Guard = guard ? guards[guard] : () => true;
  if (!from.includes(rating.followUp) || !holds(rating, at)) return fail({ kind: 'not-now' });
  return ok({
    ...rating,
    followUp: to === 'same' ? rating.followUp : to,
    lapsed: rating.lapsed || event.kind === 'fell-due',
    history: [...rating.history, entryOf(event, at)],
  });
};
