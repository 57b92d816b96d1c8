import { describe, expect, it } from 'vitest';
import type { Bundle } from '#contract/bundle.ts';
import type { Material } from '#contract/guide/material.ts';
import { composeBundleMaterials } from '#core/answer/compose-bundle-materials.ts';
import { release } from '../a-release.ts';
import { aBundle, registering, registration, walking, walkingPermit } from '../knowledge/a-bundle.ts';
import { aMaterial, both } from '../knowledge/a-guide.ts';

type Changes = { first?: Partial<Material>; second?: Partial<Material>; bundle?: Partial<Bundle> };

/** The identity card that both guides ask for, as the card shows it. */
const sharedCard = ({ first = {}, second = {}, bundle = {} }: Changes, language: 'zh' | 'en' = 'zh') => {
  const guides = [
    registration({ materials: [aMaterial({ id: 'identity', name: both('身份证'), ...first })] }),
    walkingPermit({ materials: [aMaterial({ id: 'id-card', name: both('身份证'), ...second })] }),
  ];
  const guide = (id: string) => guides.find((it) => it.id === id);
  const [shown, ...more] = composeBundleMaterials({
    bundle: aBundle(bundle),
    language,
    release: { ...release, guide },
  }).materials;
  if (!shown || more.length > 0) throw new Error('the card does not show one material');
  return shown;
};

describe('a paper that several guides share', () => {
  it('says first what it is for', () => {
    expect(sharedCard({}).notes[0]).toBe('用于：养犬登记、遛犬证');
    expect(sharedCard({}, 'en').notes[0]).toBe('For: Dog registration and Dog walking permit');
  });

  it('is required where any guide requires it, and deferrable where any does not spare it', () => {
    const necessity = (first: Material['necessity'], second: Material['necessity']) =>
      sharedCard({ first: { necessity: first }, second: { necessity: second } }).necessity;
    expect(necessity('optional', 'required')).toBe('required');
    expect(necessity('deferrable', 'required')).toBe('required');
    expect(necessity('optional', 'deferrable')).toBe('deferrable');
    expect(necessity('optional', 'optional')).toBe('optional');
  });

  it('is brought in as many copies and in all the forms that any guide asks for', () => {
    const first = { forms: ['original' as const], copies: { original: 1, copy: 0 } };
    const second = { forms: ['copy' as const], copies: { original: 0, copy: 2 } };
    expect(sharedCard({ first, second }).copies).toBe('原件1份、复印件2份');
    expect(sharedCard({ first, second: first }).copies).toBe('原件1份');
  });

  it('is for everybody where one guide asks everybody for it, and else for whom any guide does', () => {
    const when = { who: ['agent'] };
    expect(sharedCard({ first: { when } })).not.toHaveProperty('when');
    const stages = [registering(), walking({ when: { comes: ['myself'] } })];
    expect(sharedCard({ first: { when }, bundle: { stages } }).when).toEqual([
      { comes: ['friend'] },
      { comes: ['myself'] },
    ]);
  });
});
