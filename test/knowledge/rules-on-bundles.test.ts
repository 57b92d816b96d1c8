import { describe, expect, it } from 'vitest';
import type { Bundle } from '#contract/bundle.ts';
import type { Knowledge } from '#core/knowledge/knowledge.ts';
import {
  bundleIsInOrder,
  bundleNamesKnownGuides,
  bundleNamesKnownMaterials,
  bundleWhenNamesKnownOption,
} from '#core/knowledge/lint/bundle-reference-rules.ts';
import { fileNameIsId } from '#core/knowledge/lint/identity-rules.ts';
import { linksLeadToAllowedHosts } from '#core/knowledge/lint/link-rules.ts';
import { bundleHasEnoughParaphrases } from '#core/knowledge/lint/phrasing-rules.ts';
import type { BundleRule } from '#core/knowledge/lint/rule.ts';
import { bundleRules } from '#core/knowledge/lint/rules.ts';
import { englishIsEnglish } from '#core/knowledge/lint/text-rules.ts';
import { endsAfterItBegins, isStillValid, reviewIsNotDue } from '#core/knowledge/lint/validity-rules.ts';
import { aBundle, aBundleContext, anOutside, aStage, registering, registration, walking } from './a-bundle.ts';
import { anOutline, asked, both } from './a-guide.ts';

const found = ({ check }: BundleRule, changes: Partial<Bundle>, knowledge: Partial<Knowledge> = {}) =>
  check(aBundle(changes), aBundleContext(knowledge)).map(({ path }) => path.join('.'));

it('the bundle that the tests start from satisfies every rule', () => {
  expect(bundleRules.flatMap((rule) => found(rule, {}).map(() => rule.name))).toEqual([]);
});

describe('what a bundle names', () => {
  it('its guides are known, and known completely', () => {
    expect(found(bundleNamesKnownGuides, { stages: [registering(), aStage('cat')] })).toEqual(['stages.1.guide']);
    const guides = [registration(), anOutline({ id: 'walking-permit' })];
    expect(found(bundleNamesKnownGuides, {}, { guides })).toEqual(['stages.1.guide']);
  });

  it('its own id is none of a guide', () => {
    expect(found(bundleNamesKnownGuides, { id: 'walking-permit' })).toEqual(['id']);
  });

  it('its department is known, unless none could be read', () => {
    expect(found(bundleNamesKnownGuides, { department: 'health' })).toEqual(['department']);
    expect(found(bundleNamesKnownGuides, { department: 'health' }, { departments: [] })).toEqual([]);
  });

  it('what is done elsewhere comes before guides of the bundle', () => {
    const outside = [anOutside('shot'), anOutside('chip', { before: ['walking-permit', 'cat'] })];
    expect(found(bundleNamesKnownGuides, { outside })).toEqual(['outside.1.before.1']);
  });

  it('a when names options that the bundle asks, in guides and elsewhere', () => {
    const stages = [registering(), walking({ when: { comes: ['friend'] } })];
    const outside = [anOutside('shot', { when: { comes: ['myself', 'friend'] } })];
    expect(found(bundleWhenNamesKnownOption, { stages, outside })).toEqual([]);
    expect(
      found(bundleWhenNamesKnownOption, {
        // that the guide asks who comes does not make it a question of the bundle
        stages: [registering(), walking({ when: { who: ['agent'] } })],
        outside: [anOutside('shot', { when: { comes: ['myself', 'nobody'] } })],
      }),
    ).toEqual(['stages.1.when.who', 'outside.0.when.comes']);
  });
});

describe('the order of a bundle', () => {
  it('has what a guide waits for before it', () => {
    expect(found(bundleIsInOrder, { stages: [walking({ received: [] }), registering()] })).toEqual([
      'stages.0.after.0',
    ]);
    const never = walking({ after: [{ guide: 'cat', reason: both('先') }], received: [] });
    expect(found(bundleIsInOrder, { stages: [registering(), never] })).toEqual(['stages.1.after.0']);
  });

  it('has what a guide receives papers from before it, every one of them', () => {
    const received = [{ material: 'certificate', from: ['dog-registration', 'cat'] }];
    expect(found(bundleIsInOrder, { stages: [registering(), walking({ received })] })).toEqual([
      'stages.1.received.0.from',
    ]);
    expect(found(bundleIsInOrder, { stages: [walking({ after: [] }), registering()] })).toEqual([
      'stages.0.received.0.from',
    ]);
  });

  it('has every guide once', () => {
    expect(found(bundleIsInOrder, { stages: [registering(), walking(), registering()] })).toEqual(['stages.2']);
  });
});

describe('the papers of a bundle', () => {
  const [owner] = aBundle().shared;
  const shared = (...materials: [guide: string, material: string][]) =>
    owner ? [{ ...owner, materials: materials.map(([guide, material]) => ({ guide, material })) }] : [];

  it('that are shared stand in their guides', () => {
    const materials = shared(['dog-registration', 'identity'], ['walking-permit', 'identity'], ['cat', 'identity']);
    expect(found(bundleNamesKnownMaterials, { shared: materials })).toEqual([
      'shared.0.materials.1',
      'shared.0.materials.2',
    ]);
  });

  it('that are shared are of guides in the bundle, not of any guide', () => {
    expect(found(bundleNamesKnownMaterials, { stages: [registering(), registering()] })).toEqual([
      'shared.0.materials.1',
    ]);
  });

  it('that are received stand in the guide that asks for them', () => {
    const received = [{ material: 'tag', from: ['dog-registration'] }];
    expect(found(bundleNamesKnownMaterials, { stages: [registering(), walking({ received })] })).toEqual([
      'stages.1.received.0',
    ]);
  });

  it('are shared or received, once', () => {
    const received = [{ material: 'id-card', from: ['dog-registration'] }];
    expect(found(bundleNamesKnownMaterials, { stages: [registering(), walking({ received })] })).toEqual([
      'shared.0.materials.1',
    ]);
    expect(
      found(bundleNamesKnownMaterials, {
        shared: [...aBundle().shared, ...shared(['dog-registration', 'identity'], ['walking-permit', 'muzzle'])],
      }),
    ).toEqual(['shared.1.materials.0']);
  });
});

describe('like a guide, a bundle', () => {
  const { provenance } = aBundle();

  it('stands in the file of its id', () => {
    expect(fileNameIsId.check(aBundle(), { ...aBundleContext(), fileOf: () => 'bundles/dogs.yaml' })).toHaveLength(1);
    expect(fileNameIsId.check(aBundle(), { ...aBundleContext(), fileOf: () => 'bundles/new-dog.yaml' })).toEqual([]);
  });

  it('is asked for in at least 12 Chinese and 4 English ways', () => {
    expect(found(bundleHasEnoughParaphrases, { paraphrases: asked({ zh: 11, en: 3 }) })).toEqual([
      'paraphrases.zh',
      'paraphrases.en',
    ]);
  });

  it('is reviewed in time and ends after it begins', () => {
    const lasting = (changes: Partial<Bundle['provenance']>) => ({ provenance: { ...provenance, ...changes } });
    expect(found(reviewIsNotDue, lasting({ reviewBy: '2026-11-21' }))).toEqual(['provenance.reviewBy']);
    expect(found(endsAfterItBegins, lasting({ validUntil: '2026-10-31' }))).toEqual(['provenance.validUntil']);
    expect(found(isStillValid, lasting({ validUntil: '2026-11-21' }))).toEqual(['provenance.validUntil']);
  });

  it('leads to allowed hosts and is English in English', () => {
    const link = { name: both('条例'), url: 'https://example.com/law' };
    const legalBasis: Bundle['legalBasis'] = [{ name: both('条例'), rank: 'law', link }];
    expect(found(linksLeadToAllowedHosts, { legalBasis })).toEqual(['legalBasis.0.link.url']);
    const stages = [registering(), walking({ note: { zh: '带狗', en: 'bring the 狗' } })];
    expect(found(englishIsEnglish, { stages })).toEqual(['stages.1.note.en']);
  });
});
