import { describe, expect, it } from 'vitest';
import { findMatter } from '#core/checklist/find-matter.ts';
import { choiceNames, chosenOf, knownNames } from '#core/checklist/known-names.ts';
import { packNames, unpackNames } from '#core/checklist/short-codes.ts';
import { release } from '../a-release.ts';

const matters = [...release.guideIds, ...release.bundles.map(({ id }) => id)].flatMap((id) => {
  const matter = findMatter(release, id, '2026-11-22');
  return matter ? [[id, knownNames(matter, release)] as const] : [];
});

describe('the codes of a link', () => {
  it('tell apart everything that can be chosen and ticked of any matter', () => {
    expect(matters.length).toBeGreaterThan(100);
    for (const [id, { choices, materials }] of matters) {
      expect(unpackNames(packNames(choices), choices), id).toEqual(choices);
      expect(unpackNames(packNames(materials), materials), id).toEqual(materials);
    }
  });

  it('stand for the names that were packed and for no other', () => {
    const known = ['identity-card', 'household-book', 'photo'];
    expect(unpackNames(packNames(['photo']), known)).toEqual(['photo']);
    expect(unpackNames(packNames(['photo', 'gone']), known)).toEqual(['photo']);
    expect(unpackNames('', known)).toEqual([]);
  });

  it('say nothing where two names share one', () => {
    const codes = new Map<string, string>();
    const pair = Array.from({ length: 20_000 }, (_, index) => `paper-${index}`).flatMap((name) => {
      const other = codes.get(packNames([name]));
      codes.set(packNames([name]), name);
      return other ? [[other, name]] : [];
    })[0];
    expect(pair).toHaveLength(2);
    expect(unpackNames(packNames(pair?.slice(0, 1) ?? []), pair ?? [])).toEqual([]);
  });

  it('bring choices back as they were made', () => {
    const chosen = { who: 'agent', kind: 'new' };
    expect(chosenOf(choiceNames(chosen))).toEqual(chosen);
  });
});
