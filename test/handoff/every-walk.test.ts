import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HandoffState, isClosed } from '#contract/handoff/handoff-state.ts';
import { applyEvent } from '#core/handoff/apply-event.ts';
import { deadlinesIn, deadlinesOf } from '#core/handoff/deadlines-of.ts';
import { Handoff } from '#core/handoff/handoff.ts';
import { HandoffEvent } from '#core/handoff/handoff-event.ts';
import { aHandoff, rules, seconds, tuesdayAtTen } from './a-handoff.ts';
import { type Draw, eventKinds, eventOf } from './random-event.ts';

const at = tuesdayAtTen + seconds(5);
// ends are rare and one helper is common, or no walk would get far
const ends = ['terminated', 'cancelled', 'visitor-gone'] as const;
const others = eventKinds.filter((kind) => !ends.some((end) => end === kind));
const draws = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...others) },
      { weight: 1, arbitrary: fc.constantFrom(...ends) },
    ),
    by: fc.oneof({ weight: 2, arbitrary: fc.constant(2) }, { weight: 3, arbitrary: fc.nat(4) }),
    helper: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) }),
    after: fc.integer({ min: -10, max: 100 }),
  }),
  { minLength: 30, maxLength: 150, size: 'max' },
);

const starts = [aHandoff(), aHandoff({ state: 'scheduled', queuedAt: undefined, slot: at + seconds(3600) })];

/** Folds the events, leaving out those that are refused; every handoff on the way. */
const walk = (events: readonly Draw[], start: Handoff): { before: Handoff; event: HandoffEvent; after: Handoff }[] => {
  const steps: { before: Handoff; event: HandoffEvent; after: Handoff }[] = [];
  let handoff = start;
  events.forEach((draw, index) => {
    const moment = tuesdayAtTen + seconds(index);
    const event = eventOf(draw, moment);
    const applied = applyEvent(handoff, event, moment);
    if (!applied.ok) return;
    steps.push({ before: handoff, event, after: applied.value });
    handoff = applied.value;
  });
  return steps;
};

const everyStep = (holds: (step: { before: Handoff; event: HandoffEvent; after: Handoff }) => void) =>
  fc.assert(
    fc.property(draws, fc.constantFrom(...starts), (events, start) => {
      for (const step of walk(events, start)) holds(step);
    }),
    { numRuns: 1500, seed: 20260310 },
  );

const mayHaveHelper = ['offered', 'accepted', 'in-progress', 'suspended', 'completed', 'terminated', 'abandoned'];
const mustHaveHelper = ['offered', 'accepted', 'in-progress', 'suspended', 'completed'];

const alwaysRunning: Partial<Record<HandoffState, string>> = {
  scheduled: 'appointment-due',
  offered: 'offer-expires',
  accepted: 'helper-silent',
  suspended: 'suspension-ends',
};

describe('whatever happens to a handoff', () => {
  it('it stays a valid handoff in one of the nine states', () => {
    everyStep(({ event, after }) => {
      expect(Handoff.safeParse(after).success).toBe(true);
      expect(HandoffEvent.safeParse(event).success).toBe(true);
    });
  });

  it('nothing leads out of a closed state, and only ratings, notes and withdrawals still come', () => {
    everyStep(({ before, event, after }) => {
      if (!isClosed(before.state)) return;
      expect(after.state).toBe(before.state);
      expect(after.closedAt).toBe(before.closedAt);
      expect(['rated', 'followed-up', 'noted', 'authorisation-revoked']).toContain(event.kind);
    });
  });

  it('has a helper exactly while one is asked, has it or finished it', () => {
    everyStep(({ after }) => {
      if (mustHaveHelper.includes(after.state)) expect(after.helper).toBeDefined();
      if (!mayHaveHelper.includes(after.state)) expect(after.helper).toBeUndefined();
    });
  });

  it('knows since when it waits, while it waits, and when it was closed, once it is', () => {
    everyStep(({ after }) => {
      if (['queued', 'offered', 'accepted'].includes(after.state)) expect(after.queuedAt).toBeDefined();
      expect(after.closedAt !== undefined).toBe(isClosed(after.state));
      expect(after.suspendedUntil !== undefined).toBe(after.state === 'suspended');
    });
  });

  it('never loses its place by an offer, and never forgets a breach', () => {
    everyStep(({ before, event, after }) => {
      const keeps = ['offered', 'declined', 'offer-expired', 'claimed', 'taken-back', 'number-left'];
      if (keeps.includes(event.kind)) expect(after.queuedAt).toBe(before.queuedAt);
      if (before.breached) expect(after.breached).toBe(true);
    });
  });

  it('has the deadlines of its state and no others', () => {
    everyStep(({ after }) => {
      const deadlines = deadlinesOf({ handoffId: after.handoffId, number: 1, after }, rules);
      const kinds = deadlines.map(({ reminder }) => reminder.kind);
      for (const kind of kinds) expect(deadlinesIn[after.state]).toContain(kind);
      const own = alwaysRunning[after.state];
      if (own) expect(kinds).toContain(own);
    });
  });

  it('can come into every state, by every event', () => {
    const states = new Set<string>();
    const kinds = new Set<string>(['ordered']);
    everyStep(({ event, after }) => {
      states.add(after.state);
      kinds.add(event.kind);
    });
    for (const start of starts) states.add(start.state);
    expect([...states].sort()).toEqual([...HandoffState.options].sort());
    expect([...kinds].sort()).toEqual([...eventKinds].sort());
  });
});
