import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
  bundleRules,
  familyRules,
  guideRules,
  knowledgeRules,
  policyRules,
  questionRules,
} from '#core/knowledge/lint/rules.ts';

const rooms = new URL('../../core/knowledge/lint/', import.meta.url);
const listed = [
  ...new Set([...guideRules, ...bundleRules, ...familyRules, ...questionRules, ...policyRules, ...knowledgeRules]),
];

it('every rule that is written is applied', async () => {
  const files = (await readdir(rooms)).filter((name) => name.endsWith('-rules.ts'));
  const modules: Record<string, unknown>[] = await Promise.all(files.map((name) => import(new URL(name, rooms).href)));
  const written = modules.flatMap((module) => Object.values(module)).filter((it) => typeof it === 'object');
  expect(written.length).toBeGreaterThan(25);
  expect(new Set(listed)).toEqual(new Set(written));
});

it('no two rules share a name', () => {
  const names = listed.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
