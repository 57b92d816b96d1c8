import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { HelpTeam } from '#contract/help.ts';
import type { Staff } from '#contract/staff/staff.ts';
import type { Handoff } from './handoff.ts';
import { teamsServing } from './staff-names.ts';

type Roster = { teams: readonly HelpTeam[] };

/** Whether one of these teams may take it: after a transfer that team alone, else a team that serves mode and department. */
const isFor = (own: readonly string[], handoff: Handoff, { teams }: Roster) => {
  const serving = teamsServing(teams, handoff);
  // a department that no team names is everybody's
  const left = serving.length > 0 ? serving : teamsServing(teams, { mode: handoff.mode, team: handoff.team });
  return left.some(({ id }) => own.includes(id));
};

/** Waits or will wait, and is for one of the teams. */
const isWaitingFor = (staff: Pick<Staff, 'teams'>, handoff: Handoff, roster: Roster) =>
  ['scheduled', 'queued', 'offered'].includes(handoff.state) && isFor(staff.teams, handoff, roster);

/**
 * Who may look into a case: the helper who has it or had it when it closed, helpers of a team that it waits for, and the
 * leads of the teams that it is for. Everybody else finds nothing there.
 */
export const maySee = (staff: Staff, handoff: Handoff, roster: Roster): boolean => {
  if (handoff.helper === staff.id) return true;
  if (staff.roles.includes('lead')) return isFor(staff.teams, handoff, roster);
  return staff.roles.includes('helper') && !isClosed(handoff.state) && isWaitingFor(staff, handoff, roster);
};

/** Leads may move what somebody else of their teams has. */
export const mayLead = (staff: Staff, handoff: Handoff, roster: Roster): boolean =>
  staff.roles.includes('lead') && isFor(staff.teams, handoff, roster);
