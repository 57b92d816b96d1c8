import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';
import { aGuide, aMaterial, anOutline, both } from '../knowledge/a-guide.ts';
import { aDescription, changed, serviceOf } from './a-description.ts';
import { shippedAs } from './shipped.ts';
import { toTriples } from './to-triples.ts';

const text = readFileSync(new URL('./shapes/cpsv-ap-3.2.0.ttl', import.meta.url), 'utf8');
const shapes = new Store(new Parser({ format: 'Turtle' }).parse(text));

/** The paths at which a document breaks a shape. */
const faultsOf = async (document: object): Promise<string[]> => {
  const report = await new SHACLValidator(shapes).validate(await toTriples(document));
  return report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map((term) => String(term && 'value' in term && term.value)).join(' '),
  );
};

describe('guides in CPSV-AP', () => {
  it('are valid against the shapes, all that are shipped', { timeout: 120_000 }, async () => {
    const { document, count, bundles } = await shippedAs('cpsv-ap');
    expect(document['@graph'].filter((it) => it['@type'] === 'cpsv:PublicService')).toHaveLength(count);
    const events = document['@graph'].filter((it) => it['@type'].includes('cv:Event'));
    expect(events.map((it) => it['dct:identifier'])).toEqual(bundles.map(({ id }) => id));
    expect(bundles.length).toBeGreaterThan(0);
    expect(await faultsOf(document)).toEqual([]);
  });

  it('are valid when only the outline is known', async () => {
    expect(await faultsOf(toLinkedData('cpsv-ap', [aDescription({ guide: anOutline() })]))).toEqual([]);
  });

  it('are valid with everything that a guide may hold', async () => {
    const link = { name: both('表'), url: 'https://www.gov.cn/form' };
    const guide = aGuide({
      fees: {
        charged: true,
        items: [{ name: both('工本费'), standard: both('10元'), amount: 10, basis: both('依据') }],
      },
      timeLimit: { promised: { value: 2, unit: 'month' }, specialProcedures: [both('公示')] },
      materials: [aMaterial({ blankForm: link, filledSample: link, deferral: both('领证前') })],
      authority: { nature: 'statutory-organ', joint: ['tax'] },
    });
    const joint = [{ id: 'tax', name: both('税务局') }];
    expect(await faultsOf(toLinkedData('cpsv-ap', [aDescription({ guide, joint })]))).toEqual([]);
  });

  it.each([
    ['without a name', { 'dct:title': undefined }, /dc\/terms\/title .*MinCount/],
    ['without an authority', { 'cv:hasCompetentAuthority': undefined }, /hasCompetentAuthority .*MinCount/],
    ['with two identifiers', { 'dct:identifier': ['one', 'other'] }, /identifier .*MaxCount/],
    ['with a status that is no concept', { 'adms:status': { '@id': 'urn:lingban:x' } }, /status .*Class/],
    ['with a duration that is a number', { 'cv:processingTime': { '@value': 5 } }, /processingTime .*Datatype/],
    ['with a cost that has no identifier', { 'cv:hasCost': { '@type': 'cv:Cost' } }, /identifier .*MinCount/],
  ])('are found broken %s', async (_, change, fault) => {
    const faults = await faultsOf(changed('cpsv-ap', change));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it('are found broken when a bundle comes without one of its guides, or an event without a name', async () => {
    const { document, bundles } = await shippedAs('cpsv-ap');
    const event = document['@graph'].find((it) => it['@type'].includes('cv:Event'));
    const [, ...rest] = bundles[0]?.stages ?? [];
    const graph = document['@graph'].filter((it) => rest.some(({ guide }) => it['dct:identifier'] === guide));
    const departments = document['@graph'].filter((it) => it['@type'].includes('cv:PublicOrganisation'));
    const nameless = { ...event, 'dct:title': undefined };
    const faults = await faultsOf({ ...document, '@graph': [...graph, ...departments, nameless] });
    expect(faults.filter((it) => /hasRelatedService .*Class/.test(it))).toHaveLength(1);
    expect(faults.filter((it) => /urn:lingban:bundle:.*title .*MinCount/.test(it))).toHaveLength(1);
  });

  it('are not read with a property that their context does not define', async () => {
    await expect(toTriples(changed('cpsv-ap', { nickname: 'dogs' }))).rejects.toThrow();
  });

  it('give the promised time as a duration only where it counts calendar time', () => {
    const within = (promised: ReturnType<typeof aGuide>['timeLimit']['promised']) =>
      serviceOf('cpsv-ap', aDescription({ guide: aGuide({ timeLimit: { promised, specialProcedures: [] } }) }));
    expect(within({ value: 20, unit: 'day' })['cv:processingTime']).toBe('P20D');
    expect(within({ value: 2, unit: 'hour' })['cv:processingTime']).toBe('PT2H');
    const working = within({ value: 5, unit: 'working-day' });
    expect(working).not.toHaveProperty('cv:processingTime');
    expect(working['lingban:promisedTime']).toEqual({ 'lingban:amount': 5, 'lingban:unit': 'working-day' });
    expect(within('on-the-spot')['lingban:promisedTime']).toEqual({ 'lingban:unit': 'on-the-spot' });
  });
});
