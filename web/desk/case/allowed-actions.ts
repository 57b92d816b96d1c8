import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { CaseAction, CaseSummary } from '#contract/staff/case.ts';
import type { Staff } from '#contract/staff/staff.ts';

export type ActionKind = CaseAction['kind'];

const isOneOf = <Value extends string>(value: Value, ...values: Value[]) => values.includes(value);

/** Of what its helper can do, what the state admits. */
const ofHelper = ({ state, mode }: CaseSummary): ActionKind[] => {
  // in a chat the first message begins it
  if (state === 'accepted')
    return [...(mode === 'chat' ? [] : (['begin'] as const)), 'transfer', 'escalate', 'terminate'];
  if (state === 'in-progress') return ['complete', 'suspend', 'transfer', 'escalate', 'terminate'];
  return ['resume', 'complete', 'transfer', 'escalate', 'terminate'];
};

/** What this person can do with the case now; the server decides again. */
export const allowedActions = (summary: CaseSummary, me: Staff): ActionKind[] => {
  const { state, helper } = summary;
  if (isClosed(state)) return ['note'];
  const isMine = helper === me.id;
  if (isOneOf(state, 'accepted', 'in-progress', 'suspended') && isMine) return [...ofHelper(summary), 'note'];
  const isLead = me.roles.includes('lead');
  const moving: ActionKind[] = isLead && state !== 'scheduled' ? ['transfer', 'escalate', 'terminate'] : [];
  if (state === 'offered' && isMine) return ['claim', 'decline', 'note'];
  if (state === 'queued') return ['claim', ...moving, 'note'];
  return [...moving, 'note'];
};
