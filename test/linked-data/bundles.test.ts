import { describe, expect, it } from 'vitest';
import type { LinkedDataVocabulary } from '#contract/linked-data.ts';
import { describeBundle } from '#core/linked-data/described.ts';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';
import { aBundle, registration, walking, walkingPermit } from '../knowledge/a-bundle.ts';
import { both } from '../knowledge/a-guide.ts';
import { aDescription } from './a-description.ts';
import { shippedAs } from './shipped.ts';
import { toTriples } from './to-triples.ts';

type Audience = 'personal' | 'enterprise';

const department = { id: 'public-security', name: { zh: '公安局', en: 'Police' } };
const guidesFor = (first: Audience, second: Audience) => [
  registration({ audience: first }),
  walkingPermit({ audience: second }),
];
const joined = (bundle = aBundle(), guides = guidesFor('personal', 'personal'), departments = [department]) => {
  const departmentOf = (id: string) => departments.find((it) => it.id === id);
  return describeBundle(bundle, departmentOf, (id) => guides.find((it) => it.id === id), '0badcafe');
};
const documentOf = (vocabulary: LinkedDataVocabulary, ...bundleOf: Parameters<typeof joined>) => {
  const described = joined(...bundleOf);
  if (!described) throw new Error('the bundle and its guides fit');
  const all = guidesFor('personal', 'personal').map((guide) => aDescription({ guide }));
  return toLinkedData(vocabulary, all, [described]);
};
const bundleIn = (...wanted: Parameters<typeof documentOf>) =>
  documentOf(...wanted)['@graph'].find((it) => it['@id'] === 'urn:lingban:bundle:new-dog');

const registered = 'urn:lingban:guide:dog-registration';
const walked = 'urn:lingban:guide:walking-permit';

describe('a bundle in CPSV-AP', () => {
  it.each([
    { first: 'personal', second: 'personal', type: 'cv:LifeEvent' },
    { first: 'personal', second: 'enterprise', type: 'cv:LifeEvent' },
    { first: 'enterprise', second: 'enterprise', type: 'cv:BusinessEvent' },
  ] as const)('is a $type when its guides are $first and $second', ({ first, second, type }) => {
    expect(bundleIn('cpsv-ap', aBundle(), guidesFor(first, second))?.['@type']).toEqual(['cv:Event', type]);
  });

  it('names its guides, and they belong to it', async () => {
    const triples = [...(await toTriples(documentOf('cpsv-ap')))].map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value),
    );
    const event = 'urn:lingban:bundle:new-dog';
    for (const guide of [registered, walked]) {
      expect(triples).toContainEqual([event, 'http://data.europa.eu/m8g/hasRelatedService', guide]);
      expect(triples).toContainEqual([guide, 'http://data.europa.eu/m8g/isGroupedBy', event]);
    }
  });

  it('tells the order of its guides in our own namespace, and why', () => {
    expect(bundleIn('cpsv-ap')?.['lingban:stage']).toMatchObject([
      { 'lingban:position': 1, 'lingban:guide': registered },
      {
        'lingban:position': 2,
        'lingban:guide': walked,
        'lingban:after': [{ 'lingban:guide': registered, 'lingban:reason': both('先登记') }],
      },
    ]);
  });
});

describe('a bundle in schema.org', () => {
  it('is a list of its guides in order, with the department in the lead', () => {
    expect(bundleIn('schema-org')).toMatchObject({
      '@type': ['ItemList', 'CreativeWork'],
      name: aBundle().name,
      provider: { '@id': 'urn:lingban:department:public-security' },
      creativeWorkStatus: 'draft',
      numberOfItems: 2,
      itemListElement: [
        { position: 1, item: { '@id': registered } },
        { position: 2, item: { '@id': walked } },
      ],
    });
  });
});

describe.each(['schema-org', 'cpsv-ap'] as const)('a bundle in %s', (vocabulary) => {
  it('tells what is brought once, what is not brought, and what is done elsewhere', () => {
    expect(bundleIn(vocabulary)).toMatchObject({
      'lingban:sharedMaterial': [
        {
          'lingban:name': both('身份证'),
          'lingban:material': [`${registered}:material:identity`, `${walked}:material:id-card`],
        },
      ],
      'lingban:receivedMaterial': [
        { 'lingban:material': `${walked}:material:certificate`, 'lingban:from': [registered] },
      ],
      'lingban:outsideMatter': [{ 'lingban:name': both('打疫苗'), 'lingban:before': [registered] }],
    });
  });

  it('tells under which answers a guide belongs to it', async () => {
    const stages = [aBundle().stages[0] ?? walking(), walking({ when: { comes: ['friend'] } })];
    const document = documentOf(vocabulary, aBundle({ stages }));
    const texts = [...(await toTriples(document))].flatMap(({ subject, predicate, object }) =>
      subject.value.endsWith(':stage:walking-permit') && predicate.value.endsWith(':appliesWhen') ? [object.value] : [],
    );
    expect(texts.toSorted()).toEqual(['comes friend', 'comesfriend']);
  });

  it('marks that it is unconfirmed, and claims nothing on sample values, which it has none of', () => {
    expect(bundleIn(vocabulary)).toMatchObject({ 'lingban:confirmed': false, 'lingban:reviewBy': '2027-05-31' });
    expect(bundleIn(vocabulary)).not.toHaveProperty('lingban:sampleField');
  });

  it('describes the department in the lead though none of its guides names it', () => {
    const lead = { id: 'health', name: { zh: '卫健局', en: 'Health' } };
    const document = documentOf(vocabulary, aBundle({ department: 'health' }), undefined, [lead]);
    expect(document['@graph'].map((it) => it['@id'])).toContain('urn:lingban:department:health');
  });
});

it.each(['schema-org', 'cpsv-ap'] as const)(
  'nothing that is shipped refers in %s to a guide, material or department that the document does not describe',
  async (vocabulary) => {
    const triples = [...(await toTriples((await shippedAs(vocabulary)).document))];
    const described = new Set(triples.map(({ subject }) => subject.value));
    const named = triples.map(({ object }) => object.value).filter((it) => /^urn:lingban:(guide|department):/.test(it));
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named.filter((it) => !described.has(it)))).toEqual(new Set());
  },
);

describe('describing a bundle', () => {
  it('fails when its department or one of its guides is unknown', () => {
    expect(joined(aBundle({ department: 'nobody' }))).toBeUndefined();
    expect(joined(aBundle(), [registration()])).toBeUndefined();
  });
});
