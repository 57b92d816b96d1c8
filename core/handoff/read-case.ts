import type { CaseEvent, CaseView } from '#contract/staff/case.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { ok, type Result } from '#core/result.ts';
import { makeFindForStaff } from './find-handoff.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffRecord } from './handoff-event.ts';
import { type HelpPorts, isoOf } from './help-ports.ts';
import { makeReadNames, type NameOf } from './staff-names.ts';
import { summariseCase } from './summarise-case.ts';

/** A case with its packet and history. */
export type ShowCase = (handoff: Handoff) => Promise<CaseView>;

const eventOf = ({ number, at, event }: HandoffRecord, nameOf: NameOf): CaseEvent => {
  const { kind, by } = event;
  const note = 'note' in event ? event.note : undefined;
  const byName = by.kind === 'staff' ? nameOf(by.id) : undefined;
  return { number, at: isoOf(at), kind, by, byName, note };
};

const actorsOf = (records: readonly HandoffRecord[]) =>
  records.map(({ event }) => (event.by.kind === 'staff' ? event.by.id : undefined));

export const makeShowCase = (ports: HelpPorts): ShowCase => {
  const readNames = makeReadNames(ports);
  return async (handoff) => {
    const { handoffId, phone, authorisation, outcome } = handoff;
    const [packet, records, latest] = await Promise.all([
      ports.papers.readPacket(handoffId),
      ports.log.readAll(handoffId),
      ports.messages.readLatest(handoffId),
    ]);
    const nameOf = await readNames(handoff.hall, [handoff.helper, ...actorsOf(records)]);
    return {
      summary: summariseCase(handoff, ports, nameOf, latest.number),
      packet,
      events: records.map((it) => eventOf(it, nameOf)),
      ...{ phone, authorisation, outcome },
      iceServers: [...ports.iceServers],
    };
  };
};

/** A case, for who may look into it. The reading is logged before it is answered. */
export type ReadCase = (handoffId: string, staff: Staff) => Promise<Result<CaseView, { kind: 'no-such-handoff' }>>;

export const makeReadCase = (ports: HelpPorts, showCase: ShowCase): ReadCase => {
  const findHandoff = makeFindForStaff(ports);
  return async (handoffId, staff) => {
    const found = await findHandoff(handoffId, staff);
    if (!found.ok) return found;
    await ports.recordAccess({ at: isoOf(ports.now()), staff: staff.id, what: 'case', handoffId });
    return ok(await showCase(found.value.after));
  };
};
