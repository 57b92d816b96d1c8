import { fail, ok, type Result } from '#core/result.ts';
import { breachOf } from './answer-reminder.ts';
import { applyEvent } from './apply-event.ts';
import type { HandoffEvent, HandoffRecord } from './handoff-event.ts';
import { expiryOf, type HelpPorts, rulesOf } from './help-ports.ts';

/** What to append to a handoff as it stands; `undefined` when there is nothing to do any more. */
export type Decide<Kind extends string> = (latest: HandoffRecord) => Result<HandoffEvent | undefined, { kind: Kind }>;

/** A step of a handoff: what was, and the record that was added. */
type Change = { before: HandoffRecord | undefined; record: HandoffRecord };

/** Sees to everything that an event entails. Never rejects: what it misses the sweep makes up for. */
export type FollowEvent = (change: Change) => Promise<void>;

type AppendFailure<Kind extends string> = { kind: Kind | 'no-such-handoff' | 'not-now' | 'too-busy' };

/**
 * Adds what is decided to the handoff's log: of several writers one wins, and the others decide anew on what it left.
 * Gives the latest record.
 */
export type AppendEvent = <Kind extends string = never>(
  handoffId: string,
  decide: Decide<Kind>,
) => Promise<Result<HandoffRecord, AppendFailure<Kind>>>;

/** A handoff on which so many others were quicker in a row is too busy. */
const attempts = 6;

/** A late first word is noted before whatever a person does next, so that none goes uncounted. */
const firstOf = (latest: HandoffRecord, event: HandoffEvent, ports: Pick<HelpPorts, 'settings' | 'help' | 'now'>) =>
  event.by.kind === 'clock' ? undefined : breachOf(latest.after, ports.now(), rulesOf(ports));

type Ports = Pick<HelpPorts, 'log' | 'settings' | 'help' | 'lifetimes' | 'now'>;

/** The record that the event makes, with the next number. */
const nextRecord = (ports: Ports, latest: HandoffRecord, event: HandoffEvent) => {
  const at = ports.now();
  const applied = applyEvent(latest.after, event, at);
  if (!applied.ok) return applied;
  const { handoffId, number } = latest;
  const expiresAt = expiryOf(ports, ports.lifetimes.handoff);
  return ok<HandoffRecord>({ handoffId, number: number + 1, at, event, after: applied.value, expiresAt });
};

export const makeAppendEvent = (ports: Ports, follow: FollowEvent): AppendEvent => {
  const add = async (latest: HandoffRecord, event: HandoffEvent) => {
    const record = nextRecord(ports, latest, event);
    if (!record.ok) return record;
    const appended = await ports.log.append(record.value);
    if (!appended.ok) return appended;
    await follow({ before: latest, record: record.value });
    return record;
  };

  const addInTurn = async (latest: HandoffRecord, event: HandoffEvent) => {
    const first = firstOf(latest, event, ports);
    const added = await add(latest, first ?? event);
    if (added.ok) return first ? undefined : added;
    return added.failure.kind === 'not-now' ? fail({ kind: 'not-now' } as const) : undefined;
  };

  /** One attempt; nothing when another was quicker, or when a breach came first: then it is decided anew. */
  const attempt = async <Kind extends string>(
    handoffId: string,
    decide: Decide<Kind>,
  ): Promise<Result<HandoffRecord, AppendFailure<Kind>> | undefined> => {
    const latest = await ports.log.readLatest(handoffId);
    if (!latest) return fail({ kind: 'no-such-handoff' });
    const decided = decide(latest);
    if (!decided.ok) return decided;
    if (decided.value === undefined) return ok(latest);
    return addInTurn(latest, decided.value);
  };

  return async (handoffId, decide) => {
    for (let tried = 0; tried < attempts; tried += 1) {
      const outcome = await attempt(handoffId, decide);
      if (outcome) return outcome;
    }
    return fail({ kind: 'too-busy' });
  };
};
