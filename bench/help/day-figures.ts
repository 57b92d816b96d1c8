import type { HandoffState } from '#contract/handoff/handoff-state.ts';
import type { Wait } from '#contract/handoff/handoff-view.ts';
import { applyEvent } from '#core/handoff/apply-event.ts';
import { firstWordDueAt, type Rules } from '#core/handoff/deadlines-of.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HandoffRecord } from '#core/handoff/handoff-event.ts';
import { isLive } from '#core/handoff/handoff-settings.ts';
import { isServed, opensAt } from '#core/handoff/working-hours.ts';
import { closing } from './a-day.ts';
import type { MemoryLog } from './memory-log.ts';

/** What a visitor was told on ordering. */
export type Told = { handoff: Handoff; position: number; wait: Wait };

/** A round: from the queue to the first word, in working milliseconds; `undefined` when none came. */
export type Round = { handoff: Handoff; queuedAt: number; wait: number; isMet: boolean; isLate: boolean };

type Ran = {
  count: number;
  log: MemoryLog;
  told: readonly Told[];
  leftAtClosing: readonly HandoffRecord[];
  rules: Rules;
  reminded: number;
};

const held: readonly HandoffState[] = ['accepted', 'in-progress', 'suspended'];

/** The night and the break do not count, unless the hall still served this one. */
const workedBetween = ({ hours, settings }: Rules, from: number, to: number) => {
  const start = opensAt(hours, from) ?? from;
  const minute = 60_000;
  let worked = 0;
  for (let at = start; at < to; at += minute)
    if (isServed(hours, at, from, settings.closingGraceMinutes * minute)) worked += Math.min(minute, to - at);
  return worked;
};

/** Every wait of a handoff, one a round. */
const roundsOf = (log: readonly HandoffRecord[], rules: Rules): Round[] => {
  const rounds = new Map<number, HandoffRecord[]>();
  for (const record of log) {
    const { queuedAt } = record.after;
    if (queuedAt !== undefined) rounds.set(queuedAt, [...(rounds.get(queuedAt) ?? []), record]);
  }
  return [...rounds].flatMap(([queuedAt, records]) => {
    const begun = records.find(({ event }) => event.kind === 'begun');
    const end = begun ?? records.at(-1);
    if (!end) return [];
    const wait = workedBetween(rules, queuedAt, end.at);
    const isLate = end.at > (firstWordDueAt(end.after, rules) ?? Number.POSITIVE_INFINITY);
    return [{ handoff: end.after, queuedAt, wait, isMet: begun !== undefined, isLate }];
  });
};

/** Whether folding the log again gives what it holds. */
const isConsistent = (log: readonly HandoffRecord[]) => {
  let handoff: Handoff | undefined;
  return log.every(({ number, event, at, after }, index) => {
    const applied = applyEvent(handoff, event, at);
    handoff = after;
    return number === index && applied.ok && JSON.stringify(applied.value) === JSON.stringify(after);
  });
};

const doubleClaims = (log: readonly HandoffRecord[]) =>
  log.filter(({ event }, index) => {
    const before = log[index - 1]?.after;
    return event.kind === 'claimed' && before !== undefined && held.includes(before.state);
  }).length;

const countOf = (logs: readonly HandoffRecord[][], ...kinds: string[]) =>
  logs.flat().filter(({ event }) => kinds.includes(event.kind)).length;

/** Whether the wait that came lay in the range that was told; only for those who waited to the end. */
const wasRight = ({ handoff, wait }: Told, rounds: readonly Round[]): boolean[] => {
  const met = rounds.find(
    (it) => it.handoff.handoffId === handoff.handoffId && it.queuedAt === handoff.queuedAt && it.isMet,
  );
  if (!met || wait.kind !== 'minutes' || !isLive(handoff.mode)) return [];
  const minutes = met.wait / 60_000;
  return [minutes >= wait.from && minutes <= wait.to + 0.5];
};

/** While the hall works, nobody is without a helper for longer than this. */
const longestBearableMinutes = 60;

const isWaiting = ({ after }: HandoffRecord) => after.state === 'queued' || after.state === 'offered';

/** The longest stretch in which nobody had it, in working milliseconds. */
const longestAlone = (log: readonly HandoffRecord[], rules: Rules) => {
  let since: number | undefined;
  let longest = 0;
  for (const record of log) {
    if (since !== undefined) longest = Math.max(longest, workedBetween(rules, since, record.at));
    since = isWaiting(record) ? (since ?? record.at) : undefined;
  }
  return longest;
};

/** A late first word that no event tells of. */
const isUnnoted = (log: readonly HandoffRecord[], rules: Rules) =>
  log.at(-1)?.after.breached === false && roundsOf(log, rules).some(({ isLate }) => isLate);

export const dayFigures = ({ count, log, told, leftAtClosing, rules, reminded }: Ran) => {
  const logs = log.all();
  const rounds = logs.flatMap((it) => roundsOf(it, rules));
  const estimates = told.flatMap((it) => wasRight(it, rounds));
  return {
    rounds,
    reminded,
    estimates: { told: estimates.length, right: estimates.filter(Boolean).length },
    reoffers: {
      expired: countOf(logs, 'offer-expired'),
      declined: countOf(logs, 'declined'),
      silent: countOf(logs, 'taken-back'),
    },
    abandoned: countOf(logs, 'cancelled', 'visitor-gone'),
    numbersLeft: countOf(logs, 'number-left'),
    completed: countOf(logs, 'completed'),
    lostRaces: log.lostRaces(),
    carriedOver: leftAtClosing.filter(({ after }) => !isLive(after.mode)).length,
    // what must be nought
    starved: logs.filter((it) => longestAlone(it, rules) > longestBearableMinutes * 60_000).length,
    unnoted: logs.filter((it) => isUnnoted(it, rules)).length,
    lost: count - logs.filter((it) => it[0]?.event.kind === 'ordered').length + log.open().length,
    inconsistent: logs.filter((it) => !isConsistent(it)).length,
    doubleClaims: logs.reduce((sum, it) => sum + doubleClaims(it), 0),
    stuckAtClosing: leftAtClosing.filter(({ after, at }) => isLive(after.mode) && at < closing + 60 * 60_000).length,
  };
};
