import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { CaseAction, CaseActionInput, CaseView } from '#contract/staff/case.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Decide } from './append-event.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffEvent } from './handoff-event.ts';
import { type HelpPorts, isoOf } from './help-ports.ts';
import type { Handoffs } from './make-handoffs.ts';
import { mayLead, maySee } from './may-see.ts';
import type { ShowCase } from './read-case.ts';

type Refused = 'no-such-handoff' | 'not-now' | 'taken-by-another' | 'no-such-team';

/** Does with a case what its helper, a helper whom it waits for, or a lead may. Of two claims one wins. The case is shown, so that is logged. */
export type ActOnCase = (
  input: CaseActionInput,
  staff: Staff,
) => Promise<Result<CaseView, { kind: Refused | 'too-busy' }>>;

type Acting = { staff: Staff; handoff: Handoff; help: HelpPorts['help'] };
type Decided = Result<HandoffEvent | undefined, { kind: Refused }>;

const claim = ({ staff, handoff }: Acting): Decided => {
  const { helper, state } = handoff;
  const isHeld = ['accepted', 'in-progress', 'suspended'].includes(state);
  if (helper === staff.id && isHeld) return ok(undefined);
  if (isClosed(state)) return fail({ kind: 'not-now' });
  if (helper !== undefined && helper !== staff.id) return fail({ kind: 'taken-by-another' });
  return ok({ kind: 'claimed', by: { kind: 'staff', id: staff.id }, helper: staff.id });
};

const transfer = ({ staff, help, handoff }: Acting, team: string, note: string | undefined): Decided => {
  const to = help.teams.find(({ id }) => id === team);
  if (!to?.modes.includes(handoff.mode)) return fail({ kind: 'no-such-team' });
  return ok({ kind: 'transferred', by: { kind: 'staff', id: staff.id }, team, note });
};

/** The event of an action; claims and transfers are decided apart. */
const eventOf = (action: Exclude<CaseAction, { kind: 'claim' | 'transfer' }>, staff: Staff): HandoffEvent => {
  const by = { kind: 'staff', id: staff.id } as const;
  switch (action.kind) {
    case 'decline':
      return { kind: 'declined', by, note: action.note };
    case 'begin':
      return { kind: 'begun', by };
    case 'suspend':
      return { kind: 'suspended', by, until: Date.parse(action.until), note: action.note };
    case 'resume':
      return { kind: 'resumed', by };
    case 'escalate':
      return { kind: 'escalated', by, note: action.note };
    case 'complete':
      return { kind: 'completed', by, outcome: action.outcome, note: action.note };
    case 'terminate':
      return { kind: 'terminated', by, note: action.note };
    case 'note':
      return { kind: 'noted', by, note: action.note };
  }
};

/** What its helper alone may do, and what a lead of its team may do too; the rest is open to whoever sees the case. */
const isAllowed = (action: CaseAction, { staff, handoff, help }: Acting) => {
  if (action.kind === 'claim' || action.kind === 'note') return true;
  if (handoff.helper === staff.id) return true;
  return ['transfer', 'escalate', 'terminate'].includes(action.kind) && mayLead(staff, handoff, help);
};

const decide = (action: CaseAction, acting: Acting): Decided => {
  const { staff, handoff, help } = acting;
  if (!maySee(staff, handoff, help)) {
    // who was a moment too late to see it still learns why
    const isLate = action.kind === 'claim' && maySee(staff, { ...handoff, state: 'queued', helper: undefined }, help);
    return fail({ kind: isLate ? 'taken-by-another' : 'no-such-handoff' });
  }
  if (!isAllowed(action, acting)) return fail({ kind: 'not-now' });
  if (action.kind === 'claim') return claim(acting);
  if (action.kind === 'transfer') return transfer(acting, action.team, action.note);
  return ok(eventOf(action, staff));
};

export const makeActOnCase = (
  { help, recordAccess, now }: Pick<HelpPorts, 'help' | 'recordAccess' | 'now'>,
  { appendEvent }: Pick<Handoffs, 'appendEvent'>,
  showCase: ShowCase,
): ActOnCase => {
  const decideFor =
    (action: CaseAction, staff: Staff): Decide<Refused> =>
    ({ after: handoff }) =>
      decide(action, { staff, handoff, help });

  return async ({ handoffId, action }, staff) => {
    const done = await appendEvent(handoffId, decideFor(action, staff));
    if (!done.ok) return done;
    await recordAccess({ at: isoOf(now()), staff: staff.id, what: 'case', handoffId });
    return ok(await showCase(done.value.after));
  };
};
