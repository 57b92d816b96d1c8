import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HelpMode } from '#contract/handoff/help-mode.ts';
import { HelpLanguage } from '#contract/handoff/needs.ts';
import { Help } from '#contract/help.ts';

const read = (path: string) => parse(readFileSync(`knowledge/${path}.yaml`, 'utf8'));
const help = Help.parse({
  services: read('help/services'),
  teams: read('help/teams'),
  helpers: read('help/helpers'),
  hours: read('help/hours'),
});
const hall: { opening: unknown; places: { id: string }[] } = read('hall/sample');
const departments = (read('departments') as { id: string }[]).map(({ id }) => id);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('what is published on human help', () => {
  it('has one service a mode, and somebody who does it', () => {
    expect(help.services.map(({ mode }) => mode).sort()).toEqual([...HelpMode.options].sort());
    for (const { mode } of help.services) {
      const teams = ids(help.teams.filter((team) => team.modes.includes(mode)));
      const able = help.helpers.filter(
        (it) => it.modes.includes(mode) && it.teams.some((team) => teams.includes(team)),
      );
      expect(able.length, mode).toBeGreaterThan(0);
    }
  });

  it('has a helper for every language', () => {
    for (const language of HelpLanguage.options)
      expect(
        help.helpers.some(({ languages }) => languages.includes(language)),
        language,
      ).toBe(true);
  });

  it('names teams, departments, guides and places that exist', () => {
    const named = [...help.services, ...help.teams, ...help.helpers].flatMap((it) => it.departments ?? []);
    for (const department of named) expect(departments).toContain(department);
    for (const guide of help.services.flatMap((it) => it.guides ?? []))
      expect(existsSync(`knowledge/guides/${guide}.yaml`), guide).toBe(true);
    for (const { place } of help.teams) if (place) expect(ids(hall.places)).toContain(place);
    for (const team of help.helpers.flatMap((it) => it.teams)) expect(ids(help.teams)).toContain(team);
  });

  it('is marked as a sample throughout, with made-up helpers that anybody sees as such', () => {
    for (const { sample } of [...help.services, ...help.teams, ...help.helpers]) expect(sample).toBe(true);
    for (const { name } of help.helpers) expect(name).toMatch(/^示例/);
  });

  it('has the hours of the hall', () => {
    expect(help.hours.weekly).toEqual(hall.opening);
  });
});
