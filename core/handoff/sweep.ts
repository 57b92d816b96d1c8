import { isClosed } from '#contract/handoff/handoff-state.ts';
import { ok } from '#core/result.ts';
import { nextDue } from './answer-reminder.ts';
import { dayOf } from './hall-calendar.ts';
import type { HandoffRecord } from './handoff-event.ts';
import { isLive } from './handoff-settings.ts';
import { expiryOf, type HelpPorts, rulesOf } from './help-ports.ts';
import type { Handoffs } from './make-handoffs.ts';

/**
 * Sets right, from the logs alone, whatever a lost reminder or a crash left undone in a hall: events that are due,
 * copies that lag behind, orders that were cut off, assignments. May be run at any time, by several at once.
 */
export type Sweep = (hall: string) => Promise<void>;

/** A copy of what was closed stays this long, so that a writer who is late cannot put an older one in its place. */
const closedKept = 120_000;
/** An order without a record for so long was cut off. */
const orderPatience = 120_000;
/** So long an order's pointer may still be the one that was reserved for a while. */
const youngFor = 900_000;
/** More events than this are not due at once. */
const mostDue = 6;

export const makeSweep = (
  ports: HelpPorts,
  { appendEvent, assignWaiting }: Pick<Handoffs, 'appendEvent' | 'assignWaiting'>,
): Sweep => {
  const catchUp = async ({ handoffId, after }: HandoffRecord) => {
    const seenAt = isLive(after.mode) ? await ports.presence.seenAt(handoffId) : undefined;
    for (let done = 0; done < mostDue; done += 1) {
      if (nextDue({ after }, ports.now(), rulesOf(ports), seenAt) === undefined) return;
      const next = await appendEvent(handoffId, (latest) => ok(nextDue(latest, ports.now(), rulesOf(ports), seenAt)));
      if (!next.ok || isClosed(next.value.after.state)) return;
      after = next.value.after;
    }
  };

  const tidyClosed = async (record: HandoffRecord) => {
    const { hall, handoffId, closedAt } = record.after;
    const since = closedAt ?? record.at;
    if (ports.now() - since <= closedKept) return ports.open.keep(record);
    // written again rather than looked up: the same record under the same key
    await ports.closed.add(dayOf(since), record);
    await ports.open.remove(hall, handoffId);
  };

  const sweepOne = async (copy: HandoffRecord) => {
    const { hall, handoffId, visitId } = copy.after;
    const latest = await ports.log.readLatest(handoffId);
    if (!latest) {
      if (ports.now() - copy.at > orderPatience) await ports.open.remove(hall, handoffId);
      return;
    }
    if (isClosed(latest.after.state)) return tidyClosed(latest);
    if (latest.number !== copy.number) await ports.open.keep(latest);
    if (latest.number === 0 && ports.now() - latest.at < youngFor)
      await ports.ofVisit.add(visitId, handoffId, expiryOf(ports, ports.lifetimes.handoff));
    await catchUp(latest);
  };

  return async (hall) => {
    for (const copy of await ports.open.list(hall)) {
      try {
        await sweepOne(copy);
      } catch (error) {
        // one handoff that cannot be read must not keep the others waiting
        ports.report(error);
      }
    }
    await assignWaiting(hall);
  };
};

/** A sweep that does nothing when the last one was a moment ago. Never rejects. */
export type SweepNowAndThen = Sweep;

const pause = 10_000;

export const makeSweepNowAndThen = (
  { now, report }: Pick<HelpPorts, 'now' | 'report'>,
  sweep: Sweep,
): SweepNowAndThen => {
  let last = Number.NEGATIVE_INFINITY;
  return async (hall) => {
    if (now() - last < pause) return;
    last = now();
    try {
      await sweep(hall);
    } catch (error) {
      report(error);
    }
  };
};
