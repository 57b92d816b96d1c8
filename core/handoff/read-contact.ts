import type * as z from 'zod';
import type { ContactReply } from '#contract/staff/desk.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { makeFindForStaff } from './find-handoff.ts';
import type { Handoff } from './handoff.ts';
import { type HelpPorts, isoOf } from './help-ports.ts';
import { mayLead } from './may-see.ts';

/** The number that the visitor left, for who handles the case and for the team's lead. The reading is logged first. */
export type ReadContact = (
  handoffId: string,
  staff: Staff,
) => Promise<Result<z.input<typeof ContactReply>, { kind: 'no-such-handoff' | 'not-now' }>>;

/** Who was only offered a case, or looks at the queue, does not need the number. */
const handles = ({ helper, state }: Handoff, { id }: Staff) => helper === id && state !== 'offered';

export const makeReadContact = (ports: HelpPorts): ReadContact => {
  const findHandoff = makeFindForStaff(ports);
  return async (handoffId, staff) => {
    const found = await findHandoff(handoffId, staff);
    if (!found.ok) return found;
    const { after } = found.value;
    if (!handles(after, staff) && !mayLead(staff, after, ports.help)) return fail({ kind: 'not-now' });
    await ports.recordAccess({ at: isoOf(ports.now()), staff: staff.id, what: 'contact', handoffId });
    const contact = await ports.papers.readContact(handoffId);
    return ok(contact ? { retained: true, contact } : { retained: false });
  };
};
