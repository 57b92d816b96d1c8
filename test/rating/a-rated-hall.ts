import type { Staff } from '#contract/staff/staff.ts';
import { makeHandleReminder } from '#core/handoff/handle-reminder.ts';
import { makeHandoffs } from '#core/handoff/make-handoffs.ts';
import { makeActOnRating } from '#core/rating/act-on-rating.ts';
import { makeCountRatings } from '#core/rating/count-ratings.ts';
import { makeEraseRatings } from '#core/rating/erase-ratings.ts';
import { makeFollowRating } from '#core/rating/follow-rating.ts';
import { makeListRatings } from '#core/rating/list-ratings.ts';
import { makeRate } from '#core/rating/rate.ts';
import { makeReadRatingFigures } from '#core/rating/read-rating-figures.ts';
import type { Result } from '#core/result.ts';
import { lead, li, openHall } from '../handoff/operations/a-hall.ts';
import { makeMemoryRatings } from './memory-ratings.ts';

export const otherLead: Staff = { ...lead, id: 'lead-insurance', teams: ['insurance-help'] };

export const about = (handoffId: string) => ({ kind: 'handoff', handoffId }) as const;

const unwrapped = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
};

/** A hall whose answers and handlings are rated, on a clock that moves when told to. */
export const openRatedHall = () => {
  const hall = openHall();
  const { ports, turns } = hall;
  const handoffs = makeHandoffs(ports);
  const { appendEvent } = handoffs;
  const store = makeMemoryRatings(ports);
  const parts = { store, ports, appendEvent, readTurn: turns.readTurn, followUpWorkdays: 15 };
  const countRatings = makeCountRatings(parts);
  const followRating = makeFollowRating(parts);
  const listRatings = makeListRatings(parts);
  const readRatingFigures = makeReadRatingFigures(parts, countRatings);
  const handle = makeHandleReminder(ports, { ...handoffs, followRating });
  const act = async (staff: Staff, handoffId: string, kind: 'claim' | 'begin' | 'complete') => {
    const action = kind === 'complete' ? ({ kind, outcome: 'answered' } as const) : { kind };
    const done = await hall.actOnCase({ handoffId, action }, staff);
    if (!done.ok) throw new Error(`${kind}: ${done.failure.kind}`);
  };

  return {
    ...hall,
    ...{ store, followRating },
    rate: makeRate(parts),
    actOnRating: makeActOnRating(parts, countRatings),
    ratingsFor: async (staff: Staff) => unwrapped(await listRatings(staff)).ratings,
    months: async () => unwrapped(await readRatingFigures()).months,
    eraseRatings: makeEraseRatings(store),
    /** A handling that a helper began and completed. */
    handled: async (changes: Parameters<typeof hall.order>[0] = {}, helper = li) => {
      const order = await hall.order(changes);
      for (const kind of ['claim', 'begin', 'complete'] as const) await act(helper, order.handoffId, kind);
      return order;
    },
    /** A visit's first turn, which can be rated. */
    answered: async () => {
      const visitId = await hall.startVisit();
      const turn = await turns.readTurn(visitId, 1);
      if (turn?.kind !== 'turn') throw new Error('the visit has no turn');
      return { visitId, about: { kind: 'turn', turnId: turn.turnId } as const };
    },
    /** Lets days pass and brings what was to come back. */
    passDays: async (days: number) => {
      hall.passUnreminded(days * 86_400_000);
      const due = hall.reminders.filter(({ at }) => at <= ports.now());
      for (const { reminder } of due) await handle(reminder);
    },
  };
};

/** A handling that was rated as bad as can be. */
export const badlyRated = async (changes: object = {}) => {
  const hall = openRatedHall();
  const { visitId, handoffId } = await hall.handled(changes);
  const rated = await hall.rate({ visitId, about: about(handoffId), level: 5, comment: '打 13912345678 找我' });
  const { ratingId } = unwrapped(rated);
  const act = (kind: 'called-back' | 'settle', staff = lead) =>
    hall.actOnRating({ ratingId, action: { kind, note: `记录 ${kind}` } }, staff);
  const setAside = (staff = lead) =>
    hall.actOnRating({ ratingId, action: { kind: 'set-aside', why: 'mistaken', note: '点错了' } }, staff);
  return { hall, visitId, handoffId, ratingId, rated: unwrapped(rated), act, setAside };
};
