import { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelperProfile, HelpTeam } from '#contract/help.ts';
import type { Staff } from '#contract/staff/staff.ts';
import type { Duty } from './duty-board.ts';
import type { HelpPorts } from './help-ports.ts';

type Roster = readonly HelperProfile[];

/** What a helper can do: as published, in the teams that the token names; one who is not published can do all in Mandarin. */
export const profileOf = (roster: Roster, { id, name, teams }: Pick<Staff, 'id' | 'name' | 'teams'>): HelperProfile => {
  const published = roster.find((it) => it.id === id);
  if (published) return { ...published, teams };
  return {
    id,
    name,
    teams,
    languages: ['zh'],
    departments: [],
    modes: [...HelpMode.options],
    capacity: 2,
    sample: false,
  };
};

/** The profile of somebody on the board, who may have gone since. */
export const profileOnDuty = (roster: Roster, { helper, profile }: Pick<Duty, 'helper' | 'profile'>) =>
  profile ?? roster.find(({ id }) => id === helper);

/** The names that helpers show at work. */
export type NameOf = (helper: string | undefined) => string | undefined;

/** Reads the board only when the roster does not know the helper. */
export const makeReadNames =
  ({ duty, help }: Pick<HelpPorts, 'duty' | 'help'>) =>
  async (hall: string, helpers: readonly (string | undefined)[]): Promise<NameOf> => {
    const names = new Map(help.helpers.map(({ id, name }) => [id, name]));
    if (helpers.some((it) => it !== undefined && !names.has(it))) {
      for (const { profile } of await duty.list(hall)) if (profile) names.set(profile.id, profile.name);
    }
    return (helper) => (helper === undefined ? undefined : names.get(helper));
  };

/** Teams that may take the handoff at all. */
export const teamsServing = (
  teams: readonly HelpTeam[],
  { mode, department, team }: { mode: HelpMode; department?: string | undefined; team?: string | undefined },
): HelpTeam[] =>
  teams.filter(
    (it) =>
      it.modes.includes(mode) &&
      (team === undefined || team === it.id) &&
      (department === undefined || it.departments === undefined || it.departments.includes(department)),
  );
