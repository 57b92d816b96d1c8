import type { Packet } from '#contract/handoff/packet.ts';
import type { Correction, CorrectionInput, RightAnswer } from '#contract/staff/correction.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { makeFindForStaff } from '#core/handoff/find-handoff.ts';
import { expiryOf, type HelpPorts, isoOf } from '#core/handoff/help-ports.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import type { CorrectionParts } from './correction-parts.ts';

type Refused = 'no-such-handoff' | 'no-such-turn' | 'no-such-guide' | 'no-such-correction';

/**
 * Marks an answer of a packet as wrong. What was asked and answered is taken from the packet, never from the desk; the
 * correction names neither the visit nor the handoff that it came from. Repeating an id gives the same correction.
 */
export type ProposeCorrection = (
  input: CorrectionInput,
  staff: Staff,
) => Promise<Result<Correction, { kind: Refused }>>;

/** Words go into a guide of which everything is known; a question may also belong to an outline or a bundle. */
const isKnown = (right: RightAnswer, { guide, bundle }: HelpPorts['release']) => {
  if (right.kind === 'none') return true;
  if (right.kind === 'words') return guide(right.guide)?.detail === 'complete';
  return guide(right.guide) !== undefined || (right.field === undefined && bundle(right.guide) !== undefined);
};

type Proposed = { input: CorrectionInput; staff: Staff; packet: Packet; at: string };

const correctionOf = ({ input, staff, packet, at }: Proposed): Correction | undefined => {
  const turn = packet.turns.find(({ turnId }) => turnId === input.turnId);
  if (!turn) return undefined;
  const { correctionId, right, note } = input;
  const masked = (text: string) => maskPersonalData(text, packet.language).heard;
  return {
    ...{ correctionId, at, by: staff.id, right },
    question: masked(turn.heard),
    said: turn.said,
    ...(turn.guide ? { guide: turn.guide } : {}),
    ...(turn.field ? { field: turn.field } : {}),
    ...(turn.generated ? { generated: turn.generated } : {}),
    release: packet.release,
    ...(note ? { note: masked(note) } : {}),
    state: 'proposed',
  };
};

export const makeProposeCorrection = ({ store, ports }: CorrectionParts): ProposeCorrection => {
  const findHandoff = makeFindForStaff(ports);

  const keep = async (after: Correction): Promise<Result<Correction, { kind: 'no-such-correction' }>> => {
    const record = { number: 0, after, expiresAt: expiryOf(ports, ports.lifetimes.handoff) };
    const appended = await store.corrections.append(record);
    const kept = appended.ok ? record : await store.corrections.readLatest(after.correctionId);
    // somebody else's: nothing is told of it
    if (kept?.after.by !== after.by) return fail({ kind: 'no-such-correction' });
    await store.ofHall.keep(ports.release.hall.id, kept);
    return ok(kept.after);
  };

  return async (input, staff) => {
    const found = await findHandoff(input.handoffId, staff);
    if (!found.ok) return found;
    const { handoffId } = input;
    const at = isoOf(ports.now());
    await ports.recordAccess({ at, staff: staff.id, what: 'case', handoffId });
    const packet = await ports.papers.readPacket(handoffId);
    const correction = packet && correctionOf({ input, staff, packet, at });
    if (!correction) return fail({ kind: 'no-such-turn' });
    return isKnown(input.right, ports.release) ? keep(correction) : fail({ kind: 'no-such-guide' });
  };
};
