import { fail, ok } from '#core/result.ts';
import type { TurnLog } from '#core/visit/turn-log.ts';
import { TurnRecord } from '#core/visit/turn-record.ts';

/** The in-memory twin of the log of visits. Records go through JSON, so that none is shared with its writer. */
export const makeMemoryTurns = ({ now }: { now: () => number }): TurnLog => {
  const visits = new Map<string, Map<number, string>>();
  const kept = (visitId: string, number: number) => {
    const text = visits.get(visitId)?.get(number);
    const record = text === undefined ? undefined : TurnRecord.parse(JSON.parse(text));
    return record && record.expiresAt * 1000 > now() ? record : undefined;
  };
  return {
    readLatestTurn: async (visitId) => kept(visitId, Math.max(...(visits.get(visitId)?.keys() ?? []))),
    readTurn: async (visitId, number) => kept(visitId, number),
    appendTurn: async (record) => {
      const log = visits.get(record.visitId) ?? new Map<number, string>();
      if (log.has(record.number)) return fail({ kind: 'number-taken' });
      visits.set(record.visitId, log.set(record.number, JSON.stringify(record)));
      return ok(undefined);
    },
    eraseTurns: async (tombstone) => {
      const log = visits.get(tombstone.visitId) ?? new Map<number, string>();
      for (const number of log.keys()) {
        if (number < tombstone.number) log.set(number, JSON.stringify({ ...tombstone, number }));
      }
    },
  };
};
