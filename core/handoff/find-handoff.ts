import type { Staff } from '#contract/staff/staff.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { HandoffRecord } from './handoff-event.ts';
import type { HelpPorts } from './help-ports.ts';
import { maySee } from './may-see.ts';

type Found = Promise<Result<HandoffRecord, { kind: 'no-such-handoff' }>>;

/** The handoff as it stands, for its visitor: those of other visits are not there. */
export const makeFindForVisitor =
  ({ log }: Pick<HelpPorts, 'log'>) =>
  async ({ visitId, handoffId }: { visitId: string; handoffId: string }): Found => {
    const record = await log.readLatest(handoffId);
    return record?.after.visitId === visitId ? ok(record) : fail({ kind: 'no-such-handoff' });
  };

/** The handoff as it stands, for staff: what they may not see is not there. */
export const makeFindForStaff =
  ({ log, help }: Pick<HelpPorts, 'log' | 'help'>) =>
  async (handoffId: string, staff: Staff): Found => {
    const record = await log.readLatest(handoffId);
    return record && maySee(staff, record.after, help) ? ok(record) : fail({ kind: 'no-such-handoff' });
  };
