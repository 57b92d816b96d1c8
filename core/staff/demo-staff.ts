import type { Help } from '#contract/help.ts';
import type { Staff } from '#contract/staff/staff.ts';

/** Who can sign in where anybody may try the desk out: the made-up helpers of the release, a lead of all teams, an operator. */
export const demoStaff = ({ helpers, teams }: Pick<Help, 'helpers' | 'teams'>): Staff[] => {
  const all = teams.map(({ id }) => id);
  return [
    ...helpers
      .filter(({ sample }) => sample)
      .map(({ id, name, teams }): Staff => ({ id, name, roles: ['helper'], teams })),
    { id: 'demo-lead', name: '示例·组长', roles: ['lead'], teams: all },
    { id: 'demo-operator', name: '示例·运营', roles: ['operator'], teams: [] },
  ];
};
