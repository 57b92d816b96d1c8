import { describe, expect, it } from 'vitest';
import type { Bundle } from '#contract/bundle.ts';
import type { Knowledge } from '#core/knowledge/knowledge.ts';
import {
  bundleOptionsDiffer,
  bundleSettlesEverySituation,
  bundleSharesWhatIsTheSame,
} from '#core/knowledge/lint/bundle-merge-rules.ts';
import type { BundleRule } from '#core/knowledge/lint/rule.ts';
import {
  aBundle,
  aBundleContext,
  anOutside,
  aSituation,
  aStage,
  registering,
  registration,
  walking,
  walkingPermit,
} from './a-bundle.ts';
import { aMaterial, both } from './a-guide.ts';

const found = ({ check }: BundleRule, changes: Partial<Bundle>, knowledge: Partial<Knowledge> = {}) =>
  check(aBundle(changes), aBundleContext(knowledge)).map(({ path }) => path.join('.'));

describe('what a bundle settles', () => {
  const settled = (settles: Record<string, unknown>) =>
    found(bundleSettlesEverySituation, { stages: [registering({ settles: settles as never }), walking()] });

  it('is every situation of every guide, by an option or by a question', () => {
    expect(settled({ who: 'agent' })).toEqual([]);
    expect(settled({})).toEqual(['stages.0.settles']);
  });

  it('is nothing that the guide does not ask', () => {
    expect(settled({ who: 'agent', size: 'large' })).toEqual(['stages.0.settles.size']);
    expect(settled({ who: 'vet' })).toEqual(['stages.0.settles.who']);
    expect(settled({ who: { by: 'comes', options: { myself: 'owner', friend: 'vet' } } })).toEqual([
      'stages.0.settles.who',
    ]);
  });

  it('is settled by a question of the bundle, for each of its options and no other', () => {
    expect(settled({ who: { by: 'breed', options: { myself: 'owner' } } })).toEqual(['stages.0.settles.who']);
    expect(settled({ who: { by: 'comes', options: { myself: 'owner' } } })).toEqual(['stages.0.settles.who']);
    const more = { myself: 'owner', friend: 'agent', nobody: 'agent' };
    expect(settled({ who: { by: 'comes', options: more } })).toEqual(['stages.0.settles.who']);
  });

  it('is not judged for a guide that is told missing already', () => {
    expect(found(bundleSettlesEverySituation, { stages: [registering(), aStage('cat')] })).toEqual([]);
  });
});

describe('the options of a bundle', () => {
  const three = [aSituation('comes', 'myself', 'friend', 'neighbour')];
  const mapped = { who: { by: 'comes', options: { myself: 'owner', friend: 'agent', neighbour: 'agent' } } };

  it('each decide something that the others do not', () => {
    const stages = [registering({ settles: mapped }), walking()];
    expect(found(bundleOptionsDiffer, { situations: three, stages })).toEqual(['situations.0.options.2']);
  });

  it.each([
    ['which guide is needed', { stages: [registering({ settles: mapped }), walking({ when: { comes: ['friend'] } })] }],
    [
      'what is done elsewhere',
      {
        stages: [registering({ settles: mapped }), walking()],
        outside: [anOutside('power-of-attorney', { when: { comes: ['neighbour'] } })],
      },
    ],
  ])('may decide %s', (_, changes) => {
    expect(found(bundleOptionsDiffer, { situations: three, ...changes })).toEqual([]);
  });

  it('that nothing asks for are idle', () => {
    const situations = [...aBundle().situations, aSituation('colour', 'black', 'brown')];
    expect(found(bundleOptionsDiffer, { situations })).toEqual(['situations.1.options.1']);
  });
});

describe('papers of one name', () => {
  it('are shared', () => {
    expect(found(bundleSharesWhatIsTheSame, { shared: [] })).toEqual(['shared']);
    const materials = [aMaterial({ id: 'id-card', name: both('主人身份证') })];
    expect(
      found(bundleSharesWhatIsTheSame, { shared: [] }, { guides: [registration(), walkingPermit({ materials })] }),
    ).toEqual([]);
  });

  it('need not be shared where one of the two is received', () => {
    const received = [{ material: 'id-card', from: ['dog-registration'] }];
    expect(found(bundleSharesWhatIsTheSame, { shared: [], stages: [registering(), walking({ received })] })).toEqual(
      [],
    );
  });
});
