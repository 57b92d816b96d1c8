import { describe, expect, it } from 'vitest';
import type { Bundle } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { mergeMaterials } from '#core/bundle/merge-materials.ts';
import { aBundle, registering, registration, walking, walkingPermit } from '../knowledge/a-bundle.ts';
import { both } from '../knowledge/a-guide.ts';

const guides = [registration(), walkingPermit()];
const merge = (changes: Partial<Bundle> = {}, known: readonly CompleteGuide[] = guides) =>
  mergeMaterials(aBundle(changes), (id) => known.find((guide) => guide.id === id));
const ids = (...asked: Parameters<typeof merge>) => merge(...asked).map(({ id }) => id);

describe('one list of what to bring', () => {
  it('has a shared paper once, where it is first used, and no paper that is received', () => {
    expect(ids()).toEqual(['id-of-the-owner', 'dog-registration/authorisation', 'walking-permit/muzzle']);
  });

  it('tells a shared paper by its own name, and by which guides it is used', () => {
    const name = { zh: '主人的身份证', en: "the owner's card" };
    const [first, second] = merge({ shared: aBundle().shared.map((it) => ({ ...it, name })) });
    expect(first?.name).toEqual(name);
    expect(first?.uses.map(({ guide, material }) => [guide.id, material.id])).toEqual([
      ['dog-registration', 'identity'],
      ['walking-permit', 'id-card'],
    ]);
    expect(second?.name).toEqual(both('委托书'));
  });

  it('says of each use under which answers it counts', () => {
    const [shared, authorisation] = merge({ stages: [registering(), walking({ when: { comes: ['friend'] } })] });
    expect(shared?.uses.map(({ when }) => when)).toEqual([{}, { comes: ['friend'] }]);
    expect(authorisation?.uses.map(({ when }) => when)).toEqual([{ comes: ['friend'] }]);
  });

  it('leaves out what can never be asked for in the bundle', () => {
    expect(
      ids({ stages: [registering({ settles: { who: 'owner' } }), walking({ settles: { size: 'small' } })] }),
    ).toEqual(['id-of-the-owner']);
  });

  it('keeps a shared paper in the place of the first guide that still asks for it', () => {
    const received = [{ material: 'identity', from: ['walking-permit'] }];
    const stages = [walking({ after: [], received: [] }), registering({ received })];
    expect(merge({ stages }).map(({ id, uses }) => [id, uses.length])).toEqual([
      ['id-of-the-owner', 1],
      ['walking-permit/certificate', 1],
      ['walking-permit/muzzle', 1],
      ['dog-registration/authorisation', 1],
    ]);
  });

  it('has papers of one name twice as long as nobody says that they are the same', () => {
    expect(ids({ shared: [] })).toEqual([
      'dog-registration/identity',
      'dog-registration/authorisation',
      'walking-permit/id-card',
      'walking-permit/muzzle',
    ]);
  });

  it('has nothing of a guide that is not known', () => {
    expect(ids({}, [registration()])).toEqual(['id-of-the-owner', 'dog-registration/authorisation']);
    expect(ids({}, [])).toEqual([]);
  });
});
