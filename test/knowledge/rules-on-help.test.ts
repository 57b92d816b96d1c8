import { describe, expect, it } from 'vitest';
import type { Help, HelpHours } from '#contract/help.ts';
import type { Regression } from '#contract/regression.ts';
import {
  helpCalendarIsConsistent,
  helpCalendarIsKnown,
  helpHoursAreWellFormed,
} from '#core/knowledge/lint/help-hours-rules.ts';
import {
  helpersServeTheirTeams,
  helpIdsAreUnique,
  helpIsInBothLanguages,
  helpMarksItsSamples,
  helpNamesWhatExists,
  helpServicesHaveTeams,
} from '#core/knowledge/lint/help-rules.ts';
import { regressionsNameWhatExists } from '#core/knowledge/lint/regression-rules.ts';
import type { KnowledgeRule } from '#core/knowledge/lint/rule.ts';
import { aContext } from './a-context.ts';
import { both } from './a-guide.ts';

const service: Help['services'][number] = {
  ...{ id: 'chat', mode: 'chat', name: both('对话'), scope: both('人人'), duties: [both('帮')] },
  ...{ process: [both('问'), both('答')], free: both('不收费'), source: both('示例'), sample: true },
};
const team: Help['teams'][number] = { id: 'general', name: both('综合'), modes: ['chat'], seats: 1, sample: true };
const helper: Help['helpers'][number] = {
  ...{ id: 'li', name: '示例·李', teams: ['general'], languages: ['zh'], departments: [], modes: ['chat'] },
  ...{ capacity: 2, sample: true },
};
const hours: HelpHours = {
  weekly: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' },
  ],
  holidays: [{ from: '2026-10-01', to: '2026-10-07', name: both('国庆节') }],
  makeUpDays: [{ day: '2026-10-10', as: 5 }],
  source: both('通知'),
  knownUntil: '2026-12-31',
};
const aHelp = (changes: Partial<Help> = {}): Help => ({
  ...{ services: [service], teams: [team], helpers: [helper], hours },
  ...changes,
});

const found = (rule: KnowledgeRule, changes: Partial<Help> = {}) =>
  rule.check(aContext({ help: aHelp(changes) })).map(({ file, path }) => `${file} ${path.join('.')}`);
const foundIn = (rule: KnowledgeRule, changes: Partial<HelpHours>) => found(rule, { hours: { ...hours, ...changes } });

const all = [
  ...[helpNamesWhatExists, helpIdsAreUnique, helpServicesHaveTeams, helpersServeTheirTeams, helpIsInBothLanguages],
  ...[helpMarksItsSamples, helpHoursAreWellFormed, helpCalendarIsConsistent, helpCalendarIsKnown],
];

describe('human help', () => {
  it.each(all)('may be published as it should be, or not at all: $name', (rule) => {
    expect(found(rule)).toEqual([]);
    expect(rule.check(aContext())).toEqual([]);
  });

  it('names departments, guides, teams and places that exist', () => {
    expect(
      found(helpNamesWhatExists, {
        services: [{ ...service, departments: ['public-security', 'magic'], guides: ['dog-registration', 'cat'] }],
        teams: [{ ...team, departments: ['magic'], place: 'attic' }],
        helpers: [{ ...helper, departments: ['magic'], teams: ['general', 'gone'] }],
      }),
    ).toEqual([
      'help/services.yaml 0.departments.1',
      'help/services.yaml 0.guides.1',
      'help/teams.yaml 0.departments.0',
      'help/teams.yaml 0.place',
      'help/helpers.yaml 0.departments.0',
      'help/helpers.yaml 0.teams.1',
    ]);
  });

  it('gives an id once', () => {
    const doubled = { services: [service, service], teams: [team, team], helpers: [helper, helper] };
    expect(found(helpIdsAreUnique, doubled)).toEqual([
      'help/services.yaml 1.id',
      'help/teams.yaml 1.id',
      'help/helpers.yaml 1.id',
    ]);
  });

  it('has a team for every service, and for every department that takes part', () => {
    expect(found(helpServicesHaveTeams, { services: [{ ...service, mode: 'video' }] })).toEqual([
      'help/services.yaml 0.mode',
    ]);
    const services = [{ ...service, departments: ['public-security', 'tax'] }];
    expect(found(helpServicesHaveTeams, { services })).toEqual([]);
    const teams = [{ ...team, departments: ['public-security'] }];
    expect(found(helpServicesHaveTeams, { services, teams })).toEqual(['help/services.yaml 0.departments.1']);
  });

  it('has helpers who help in ways that their teams offer', () => {
    const helpers = [{ ...helper, modes: ['chat' as const, 'video' as const] }];
    expect(found(helpersServeTheirTeams, { helpers })).toEqual(['help/helpers.yaml 0.modes.1']);
  });

  it('can be read in English', () => {
    const name = { zh: '对话', en: 'Chat 对话' };
    expect(found(helpIsInBothLanguages, { services: [{ ...service, name }] })).toEqual([
      'help/services.yaml 0.name.en',
    ]);
    expect(foundIn(helpIsInBothLanguages, { source: name })).toEqual(['help/hours.yaml source.en']);
  });

  it('marks what is made up, and nothing else', () => {
    expect(found(helpMarksItsSamples, { services: [{ ...service, sample: false }] })).toEqual([
      'help/services.yaml 0.sample',
    ]);
    expect(found(helpMarksItsSamples, { services: [{ ...service, source: both('大厅公告') }] })).toHaveLength(1);
    expect(found(helpMarksItsSamples, { helpers: [{ ...helper, name: '李红' }] })).toEqual([
      'help/helpers.yaml 0.sample',
    ]);
    expect(found(helpMarksItsSamples, { helpers: [{ ...helper, name: '李红', sample: false }] })).toEqual([]);
  });
});

describe('the hours of human help', () => {
  it('begin before they end and do not overlap', () => {
    const weekly = [
      ...hours.weekly,
      { days: [5, 6], from: '11:00', to: '14:00' },
      { days: [7], from: '12:00', to: '09:00' },
    ];
    expect(foundIn(helpHoursAreWellFormed, { weekly })).toEqual([
      'help/hours.yaml weekly.2',
      'help/hours.yaml weekly.3',
    ]);
  });

  it('have holidays in order and apart', () => {
    const [holiday] = hours.holidays;
    const holidays = [
      ...hours.holidays,
      { from: '2026-10-07', to: '2026-10-09', name: both('重阳') },
      { from: '2026-12-31', to: '2026-12-30', name: both('除夕') },
    ];
    expect(foundIn(helpCalendarIsConsistent, { holidays })).toEqual([
      'help/hours.yaml holidays.1',
      'help/hours.yaml holidays.2',
    ]);
    expect(holiday?.to).toBe('2026-10-07');
  });

  it('make up for holidays at weekends, once, by the hours of a day that is worked', () => {
    const makeUpDays = [
      { day: '2026-10-09', as: 5 },
      { day: '2026-10-03', as: 5 },
      { day: '2026-10-11', as: 6 },
      { day: '2026-10-11', as: 5 },
    ];
    expect(foundIn(helpCalendarIsConsistent, { makeUpDays })).toEqual([
      'help/hours.yaml makeUpDays.0.day',
      'help/hours.yaml makeUpDays.1.day',
      'help/hours.yaml makeUpDays.2.as',
      'help/hours.yaml makeUpDays.3.day',
    ]);
  });

  it('warn before the calendar runs out, while appointments could be booked beyond it', () => {
    const at = (knownUntil: string) =>
      helpCalendarIsKnown.check(aContext({ help: aHelp({ hours: { ...hours, knownUntil } }) }));
    expect(at('2026-12-07')).toEqual([]);
    expect(at('2026-12-06')).toMatchObject([{ severity: 'warning', path: ['knownUntil'], file: 'help/hours.yaml' }]);
  });
});

describe('questions that were once answered wrongly', () => {
  it('come to a guide that exists, and stand once', () => {
    const from = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
    const regressions: Regression[] = [
      { text: '狗证', guide: 'dog-registration', from: from(1) },
      { text: '猫证', guide: 'cat-registration', from: from(2) },
      { text: '马证', none: true, from: from(1) },
    ];
    const findings = regressionsNameWhatExists.check({ ...aContext(), regressions });
    expect(findings.map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([
      'questions/regressions/corrections.yaml 1.guide',
      'questions/regressions/corrections.yaml 2',
    ]);
    expect(regressionsNameWhatExists.check(aContext())).toEqual([]);
  });
});
