import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelperProfile, HelpTeam } from '#contract/help.ts';
import type { Duty } from './duty-board.ts';
import type { Handoff } from './handoff.ts';
import { fillsHelper, type HandoffSettings } from './handoff-settings.ts';

/** A helper of the hall as assignment sees them. */
export type HelperAtWork = {
  profile: HelperProfile;
  duty: Duty;
  /** What the helper accepted or is handling; suspended cases do not count. */
  held: readonly HelpMode[];
  /** Offers that stand: one rings at a time. */
  offered: number;
  /** Since when the helper has had nothing new, in epoch milliseconds. */
  idleSince?: number | undefined;
  /** Leads the team: asked first for what was escalated. */
  lead?: boolean | undefined;
};

export type Skills = { at: number; settings: HandoffSettings; teams: readonly HelpTeam[] };

/** Who may get something new at all. */
export const isOnDuty = ({ duty }: HelperAtWork, { at, settings }: Skills): boolean =>
  duty.status === 'on' && at - duty.seenAt <= settings.deskSeenSeconds * 1000;

/** How many more handlings of that mode the helper can take: what needs a helper alone needs an idle one. */
export const roomFor = (mode: HelpMode, { profile, held, offered }: HelperAtWork): number => {
  if (offered > 0 || held.some(fillsHelper)) return 0;
  if (fillsHelper(mode)) return held.length === 0 ? 1 : 0;
  return Math.max(0, profile.capacity - held.length);
};

const speaks = ({ speaks: wanted }: Handoff, { languages }: HelperProfile, hasWaited: boolean) =>
  languages.includes(wanted) || (wanted === 'changzhou' && hasWaited && languages.includes('zh'));

const departmentTier = (department: string | undefined, { departments }: HelperProfile, teams: readonly HelpTeam[]) => {
  if (department === undefined || departments.includes(department)) return 0;
  return teams.some((team) => team.departments === undefined || team.departments.includes(department)) ? 1 : 2;
};

/**
 * How well the helper suits, 0 best; `undefined` when not at all. 0 knows the department best, 1 is of a team that
 * serves it, 2 is of any team and is asked after the settings' wait, as is a Mandarin speaker for a dialect. Sign
 * language and English are never replaced.
 */
export const suits = (handoff: Handoff, { profile }: HelperAtWork, { at, settings, teams }: Skills) => {
  const hasWaited = at - (handoff.queuedAt ?? handoff.orderedAt) >= settings.anySkillAfterSeconds * 1000;
  const serving = teams.filter(
    ({ id, modes }) => profile.teams.includes(id) && modes.includes(handoff.mode) && (handoff.team ?? id) === id,
  );
  if (serving.length === 0 || !profile.modes.includes(handoff.mode)) return undefined;
  if (!speaks(handoff, profile, hasWaited)) return undefined;
  const tier = departmentTier(handoff.department, profile, serving);
  return tier === 2 && !hasWaited && handoff.team === undefined ? undefined : tier;
};
