import type { HelperProfile, HelpTeam } from '#contract/help.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HelperAtWork } from '#core/handoff/suits.ts';
import { aHandoff, minutes, tuesdayAtTen } from './a-handoff.ts';

/** Half past ten on that Tuesday. */
export const at = tuesdayAtTen + minutes(30);
export const modes: HelpTeam['modes'] = ['chat', 'callback', 'in-person', 'video', 'proxy', 'home-visit'];
const name = { zh: '组', en: 'Team' };
export const teams: HelpTeam[] = [
  { id: 'general', name, modes, seats: 1, sample: true },
  { id: 'business', name, modes, departments: ['market-regulation'], seats: 1, sample: true },
];

type Work = Partial<Omit<HelperAtWork, 'profile'>> & { profile?: Partial<HelperProfile> };
/** Idle, on duty and at the desk. */
export const helper = (id: string, { profile, ...work }: Work = {}): HelperAtWork => ({
  profile: {
    id,
    name: id,
    teams: ['general'],
    languages: ['zh'],
    departments: [],
    modes,
    capacity: 2,
    sample: true,
    ...profile,
  },
  duty: { helper: id, status: 'on', since: tuesdayAtTen, seenAt: at },
  held: [],
  offered: 0,
  ...work,
});
export const waitingFor = (id: string, waited: number, more: Partial<Handoff> = {}) =>
  aHandoff({ handoffId: id, queuedAt: at - waited, orderedAt: at - waited, ...more });
