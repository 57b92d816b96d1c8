import { fail, ok, type Result } from '#core/result.ts';
import { type Claim, claimNumber } from './claim-number.ts';
import type { TurnLog } from './turn-log.ts';
import type { ErasedRecord } from './turn-record.ts';

type Ports = Pick<TurnLog, 'readLatestTurn' | 'appendTurn' | 'eraseTurns'> & {
  /** Ends the visit's handoffs and erases what was said and left in them. May be repeated. */
  eraseHandoffs: (visitId: string) => Promise<void>;
  /** How long the tombstone is kept, in seconds. */
  recordLifetime: number;
  /** Epoch milliseconds. */
  now: () => number;
};

/**
 * Deletes everything kept of a visit. A tombstone claims the next number first, so that a turn in flight cannot come
 * back after the erasure. Erasing an erased visit finishes an erasure that was cut off.
 */
export type EraseVisit = (visit: {
  visitId: string;
}) => Promise<Result<{ erased: true }, { kind: 'no-such-visit' | 'too-busy' }>>;

export const makeEraseVisit =
  ({ readLatestTurn, appendTurn, eraseTurns, eraseHandoffs, recordLifetime, now }: Ports): EraseVisit =>
  async ({ visitId }) => {
    const buried = await claimNumber(async (): Claim<ErasedRecord, 'no-such-visit'> => {
      const latest = await readLatestTurn(visitId);
      if (!latest) return fail({ kind: 'no-such-visit' });
      if (latest.kind === 'erased') return ok(latest);

      const number = latest.number + 1;
      const expiresAt = Math.floor(now() / 1000) + recordLifetime;
      const tombstone: ErasedRecord = { kind: 'erased', visitId, number, expiresAt };
      const appended = await appendTurn(tombstone);
      return appended.ok ? ok(tombstone) : appended;
    });
    if (!buried.ok) return buried;

    // the visit is closed by now: no order can follow that this would miss
    await eraseHandoffs(visitId);
    await eraseTurns(buried.value);
    return ok({ erased: true });
  };
