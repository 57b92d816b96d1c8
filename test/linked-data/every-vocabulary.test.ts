import { describe, expect, it } from 'vitest';
import { LinkedData, LinkedDataRef, LinkedDataVocabulary } from '#contract/linked-data.ts';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';
import { makeReadLinkedData } from '#core/reading/read-linked-data.ts';
import { aGuide, anOutline } from '../knowledge/a-guide.ts';
import { aDescription, serviceOf } from './a-description.ts';
import { toTriples } from './to-triples.ts';

describe.each(LinkedDataVocabulary.options)('linked data in %s', (vocabulary) => {
  it('is named by URNs, and by the address of nobody', () => {
    const document = toLinkedData(vocabulary, [aDescription()]);
    expect(LinkedData.parse(document)).toEqual(document);
    expect(serviceOf(vocabulary, aDescription())['@id']).toBe('urn:lingban:guide:dog-registration');
  });

  it('marks what is unconfirmed and made up, and until when it holds', () => {
    const guide = aGuide();
    guide.provenance = { ...guide.provenance, samples: ['fee'], validUntil: '2027-12-31' };
    expect(serviceOf(vocabulary, aDescription({ guide }))).toMatchObject({
      'lingban:confirmed': false,
      'lingban:sampleField': ['fee'],
      'lingban:validFrom': '2026-11-01',
      'lingban:validUntil': '2027-12-31',
      'lingban:reviewBy': '2027-05-31',
      'lingban:version': '0badcafe',
    });
  });

  it('keeps in our own namespace what the vocabulary has no home for', () => {
    const guide = aGuide();
    guide.channels.online = { depth: 4 };
    expect(serviceOf(vocabulary, aDescription({ guide }))).toMatchObject({
      'lingban:handlingType': 'promised',
      'lingban:visits': 1,
      'lingban:handlingScope': 'district',
      'lingban:onlineDepth': 4,
    });
  });

  it('becomes triples in both languages without a network', async () => {
    const values = [...(await toTriples(toLinkedData(vocabulary, [aDescription()])))].map(({ object }) => object);
    for (const [value, language] of [
      ['养犬登记', 'zh'],
      ['Dog registration', 'en'],
    ])
      expect(values.some((it) => it.value === value && 'language' in it && it.language === language)).toBe(true);
  });

  it('is not read when its context would have to be fetched', async () => {
    const elsewhere = { ...toLinkedData(vocabulary, [aDescription()]), '@context': 'https://schema.org' };
    await expect(toTriples(elsewhere)).rejects.toThrow();
  });

  it('names a department once for all its guides', () => {
    const all = [aDescription(), aDescription({ guide: aGuide({ id: 'dog-registration-renewal' }) })];
    const ids = toLinkedData(vocabulary, all)['@graph'].map((it) => it['@id']);
    expect(ids.filter((it) => it === 'urn:lingban:department:public-security')).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('reading linked data', () => {
  const read = makeReadLinkedData({
    guide: (id) => (id === 'dog-registration' ? anOutline() : undefined),
    department: (id) => ({ id, name: { zh: '公安局', en: 'Police' } }),
    version: () => '0badcafe',
  });

  it('gives one guide, in schema.org when no vocabulary is asked for', () => {
    const outcome = read(LinkedDataRef.parse({ guideId: 'dog-registration' }));
    expect(outcome).toMatchObject({ ok: true, value: { '@graph': [{ '@type': 'GovernmentService' }, {}] } });
  });

  it('gives the other vocabulary on request', () => {
    const outcome = read({ guideId: 'dog-registration', vocabulary: 'cpsv-ap' });
    expect(outcome).toMatchObject({ ok: true, value: { '@graph': [{ '@type': 'cpsv:PublicService' }, {}] } });
  });

  it('knows no guide that the release has not', () => {
    expect(read({ guideId: 'cat-registration', vocabulary: 'cpsv-ap' })).toEqual({
      ok: false,
      failure: { kind: 'no-such-guide' },
    });
  });
});
