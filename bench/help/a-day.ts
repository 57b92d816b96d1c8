import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelpLanguage, Need } from '#contract/handoff/needs.ts';
import type { HelperProfile, HelpHours, HelpTeam } from '#contract/help.ts';
import { addDays, momentOf } from '#core/handoff/hall-calendar.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import { laneOf } from '#core/handoff/lane-of.ts';
import type { Chance } from './chance.ts';

/** A made-up Tuesday. */
export const day = '2026-03-10';
export const opening = momentOf(day, '09:00');
export const closing = momentOf(day, '17:00');
/** When what was left over from the day must be done. */
export const nextNoon = momentOf(addDays(day, 1), '12:00');

const departments = [
  'market-regulation',
  'tax',
  'human-resources',
  'medical-insurance',
  'civil-affairs',
  'housing-fund',
];
const modes = [
  ['chat', 66],
  ['callback', 15],
  ['in-person', 9],
  ['proxy', 5],
  ['video', 4],
  ['home-visit', 0.4],
  ['joint-survey', 0.6],
] as const satisfies readonly (readonly [HelpMode, number])[];
const languages = [
  ['zh', 88],
  ['changzhou', 8],
  ['en', 2.5],
  ['sign', 1.5],
] as const satisfies readonly (readonly [HelpLanguage, number])[];
const needs = [
  [[], 82],
  [['elder'], 12],
  [['disabled'], 3],
  [['with-child'], 3],
] as const satisfies readonly (readonly [readonly Need[], number])[];
/** Most come in the middle of the morning and after the break; a few order outside the hours. */
const arrivals = [
  [['08:30', '09:00'], 2],
  [['09:00', '10:00'], 17],
  [['10:00', '11:30'], 30],
  [['11:30', '12:00'], 7],
  [['12:00', '13:00'], 3],
  [['13:00', '14:30'], 20],
  [['14:30', '16:00'], 16],
  [['16:00', '17:00'], 5],
] as const satisfies readonly (readonly [readonly [string, string], number])[];

const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** The order of one visitor, who comes at `orderedAt`. Appointments are for later on the same day. */
export const orderOf = (index: number, slots: readonly number[], chance: Chance): Handoff => {
  const [from, to] = chance.pick<readonly [string, string]>(arrivals);
  const speaks = chance.pick(languages);
  const wanted: readonly Need[] = speaks === 'sign' ? ['sign-language'] : chance.pick<readonly Need[]>(needs);
  const drawn = chance.pick<HelpMode>(modes);
  // nobody signs by phone, and surveys and visits go by slots in Mandarin here
  const mode = speaks === 'sign' && drawn === 'callback' ? 'video' : drawn;
  const slot = mode === 'home-visit' || mode === 'joint-survey' ? slots[index % slots.length] : undefined;
  const orderedAt = Math.round(
    slot === undefined
      ? chance.between(momentOf(day, from), momentOf(day, to))
      : opening - chance.between(1, 20) * 3_600_000,
  );
  const department =
    slot !== undefined && mode === 'joint-survey' ? 'market-regulation' : chance.pick(departments.map((it) => [it, 1]));
  return {
    handoffId: idOf(index),
    visitId: idOf(500_000_000 + index),
    hall: 'simulated',
    state: slot === undefined ? 'queued' : 'scheduled',
    mode,
    lane: laneOf(wanted),
    department,
    release: 'simulated',
    language: speaks === 'en' ? 'en' : 'zh',
    speaks: slot === undefined ? speaks : 'zh',
    needs: [...wanted],
    orderedAt,
    ...(slot === undefined ? { queuedAt: orderedAt } : { slot }),
    breached: false,
    passedBy: [],
    rated: false,
    followedUp: false,
  };
};

export const teams: HelpTeam[] = [
  {
    id: 'general',
    name: { zh: '综合', en: 'General' },
    modes: ['chat', 'callback', 'in-person', 'video', 'proxy', 'home-visit'],
    seats: 1,
    sample: true,
  },
  {
    id: 'business',
    name: { zh: '企业', en: 'Business' },
    departments: ['market-regulation', 'tax'],
    modes: ['chat', 'callback', 'in-person', 'video', 'proxy', 'joint-survey'],
    seats: 1,
    sample: true,
  },
  {
    id: 'insurance',
    name: { zh: '社保', en: 'Insurance' },
    departments: ['human-resources', 'medical-insurance', 'housing-fund'],
    modes: ['chat', 'callback', 'in-person', 'video', 'proxy'],
    seats: 1,
    sample: true,
  },
];

/** Helpers in turn of three teams; every third speaks the dialect, every fifth English, every seventh signs. */
export const helperOf = (index: number): HelperProfile => {
  const team = teams[index % teams.length] ?? teams[0];
  if (!team) throw new Error('no team');
  const spoken: HelpLanguage[] = ['zh'];
  if (index % 3 === 1) spoken.push('changzhou');
  if (index % 5 === 2) spoken.push('en');
  if (index % 7 === 3) spoken.push('sign');
  const known = team.departments ?? ['civil-affairs'];
  return {
    id: `h${index}`,
    name: `示例·${index}`,
    teams: [team.id],
    languages: spoken,
    departments: [known[index % known.length] ?? 'civil-affairs'],
    modes: team.modes,
    capacity: 3,
    sample: true,
  };
};

export const hours: HelpHours = {
  weekly: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' },
  ],
  holidays: [],
  makeUpDays: [],
  source: { zh: '模拟', en: 'simulated' },
  knownUntil: '2026-12-31',
};
