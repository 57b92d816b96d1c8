import { describe, expect, it } from 'vitest';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';
import { aGuide, anOutline, both } from '../knowledge/a-guide.ts';
import { aDescription, changed, serviceOf } from './a-description.ts';
import { schemaOrgFaults } from './schema-org-faults.ts';
import { shippedAs } from './shipped.ts';
import { toTriples } from './to-triples.ts';

const faultsOf = async (document: object) => schemaOrgFaults(await toTriples(document));

describe('guides in schema.org', () => {
  it('use it as it is defined, all that are shipped', { timeout: 120_000 }, async () => {
    const { document, count, bundles } = await shippedAs('schema-org');
    expect(document['@graph'].filter((it) => it['@type'] === 'GovernmentService')).toHaveLength(count);
    const lists = document['@graph'].filter((it) => it['@type'].includes('ItemList'));
    expect(lists.map((it) => it.identifier)).toEqual(bundles.map(({ id }) => id));
    expect(bundles.length).toBeGreaterThan(0);
    expect(await faultsOf(document)).toEqual([]);
  });

  it('use it as it is defined when only the outline is known', async () => {
    expect(await faultsOf(toLinkedData('schema-org', [aDescription({ guide: anOutline() })]))).toEqual([]);
  });

  it('use it as it is defined with everything that a guide may hold', async () => {
    const guide = aGuide({
      result: { name: both('证'), kind: 'licence', noSample: both('无'), delivery: ['window'] },
      authority: { nature: 'statutory-organ', joint: ['tax'], jurisdiction: both('本区') },
      timeLimit: { promised: { value: 20, unit: 'day' }, specialProcedures: [] },
      legalBasis: [
        { name: both('法'), rank: 'law', number: '1号', link: { name: both('法'), url: 'https://www.gov.cn/' } },
      ],
      fees: {
        charged: true,
        items: [{ name: both('工本费'), standard: both('10元'), amount: 9.5, basis: both('依据') }],
      },
      faq: [{ question: both('要多久'), answer: both('五天') }],
    });
    guide.provenance.validUntil = '2027-12-31';
    const joint = [{ id: 'tax', name: both('税务局') }];
    expect(await faultsOf(toLinkedData('schema-org', [aDescription({ guide, joint })]))).toEqual([]);
  });

  it.each([
    [
      'a property that the class has not',
      { acceptedAnswer: 'yes' },
      'GovernmentService has no property acceptedAnswer',
    ],
    ['a class that is not there', { '@type': 'CivilService' }, 'CivilService is no class of schema.org'],
    ['a text where an organisation belongs', { provider: 'Police' }, 'which is none of Organization, Person'],
    [
      'an organisation that nobody describes',
      { provider: { '@id': 'urn:lingban:x' } },
      'which is none of Organization',
    ],
    ['a question where a channel belongs', { availableChannel: { '@type': 'Question' } }, 'none of ServiceChannel'],
  ])('are found broken with %s', async (_, change, fault) => {
    expect((await faultsOf(changed('schema-org', change))).join('\n')).toContain(fault);
  });

  it('are found broken with working days written as a duration', async () => {
    const availableChannel = { '@type': 'ServiceChannel', processingTime: '5 working days' };
    expect(await faultsOf(changed('schema-org', { availableChannel }))).toHaveLength(1);
  });

  it('turn the questions of a guide into a page of questions, in both languages', () => {
    const guide = aGuide({ faq: [{ question: both('要多久'), answer: both('五天') }] });
    const nodes = toLinkedData('schema-org', [aDescription({ guide })])['@graph'];
    expect(nodes.find((it) => it['@type'] === 'FAQPage')).toMatchObject({
      about: { '@id': 'urn:lingban:guide:dog-registration' },
      mainEntity: [
        { '@type': 'Question', name: both('要多久'), acceptedAnswer: { '@type': 'Answer', text: both('五天') } },
      ],
    });
  });

  it('say that a text is a draft until the department has confirmed the guide', () => {
    const statusOf = (confirmed: boolean) => {
      const guide = aGuide();
      guide.provenance.confirmed = confirmed;
      const nodes = toLinkedData('schema-org', [aDescription({ guide })])['@graph'];
      return nodes.find((it) => it['@type'] === 'HowTo')?.creativeWorkStatus;
    };
    expect([statusOf(false), statusOf(true)]).toEqual(['draft', 'published']);
  });

  it('tell under which answers a condition counts, and leave that out where it always does', () => {
    const guide = aGuide({
      situations: [
        {
          id: 'age',
          question: { zh: '多大？', en: 'How old?' },
          options: [
            { id: 'young', label: { zh: '不满18', en: 'under 18' }, words: { zh: [], en: [] } },
            { id: 'grown', label: { zh: '满18', en: '18 or over' }, words: { zh: [], en: [] } },
          ],
        },
      ],
      conditions: [{ text: both('甲'), when: { age: ['young'] } }, { text: both('乙') }],
    });
    const [first, second] = serviceOf('schema-org', aDescription({ guide }))['lingban:condition'] as object[];
    expect(first).toMatchObject({ 'lingban:appliesWhen': { zh: '多大？不满18', en: 'How old? under 18' } });
    expect(second).not.toHaveProperty('lingban:appliesWhen');
  });
});
