import type { Correction, CorrectionDecision } from '#contract/staff/correction.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { expiryOf, isoOf } from '#core/handoff/help-ports.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { CorrectionParts } from './correction-parts.ts';
import type { CorrectionRecord } from './correction-ports.ts';

/** Approves or rejects a correction, once: of two decisions one stands, and the other is told so. */
export type DecideCorrection = (
  input: CorrectionDecision,
  staff: Staff,
) => Promise<Result<Correction, { kind: 'no-such-correction' | 'already-decided' }>>;

export const makeDecideCorrection = ({ store, ports }: CorrectionParts): DecideCorrection => {
  /** The decision that stands: this one, or the one that was quicker. */
  const claim = async (record: CorrectionRecord) => {
    const appended = await store.corrections.append(record);
    return appended.ok ? record : await store.corrections.readLatest(record.after.correctionId);
  };

  return async ({ correctionId, approve, why }, staff) => {
    const latest = await store.corrections.readLatest(correctionId);
    if (!latest) return fail({ kind: 'no-such-correction' });
    const decided: Correction = {
      ...latest.after,
      state: approve ? 'approved' : 'rejected',
      decidedBy: staff.id,
      decidedAt: isoOf(ports.now()),
      ...(why ? { why } : {}),
    };
    const expiresAt = expiryOf(ports, ports.lifetimes.handoff);
    const kept = latest.number > 0 ? latest : await claim({ number: 1, after: decided, expiresAt });
    if (kept?.after.state !== decided.state || kept.after.decidedBy !== staff.id)
      return fail({ kind: 'already-decided' });
    await store.ofHall.keep(ports.release.hall.id, kept);
    return ok(kept.after);
  };
};
