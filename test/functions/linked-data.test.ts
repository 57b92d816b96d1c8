import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LinkedData } from '#contract/linked-data.ts';
import { problems } from '#contract/problem.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

describe.each(hosts)('linked data on the %s host', (_name, start) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await startHost(start, sampleSettings());
  });
  afterAll(() => host.close());

  const read = (guideId: string, query = '') => host.send({ path: `/v1/guides/${guideId}/linked-data${query}` });

  it.each([
    ['', 'GovernmentService'],
    ['?vocabulary=schema-org', 'GovernmentService'],
    ['?vocabulary=cpsv-ap', 'cpsv:PublicService'],
  ])('gives one guide to anybody, asked with "%s"', async (query, type) => {
    const { status, headers, body } = await read('company-registration', query);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^application\/ld\+json\b/);
    const services = LinkedData.parse(body)['@graph'].filter((it) => it['@type'] === type);
    expect(services.map((it) => it['@id'])).toEqual(['urn:lingban:guide:company-registration']);
    expect(services[0]?.['lingban:version']).toMatch(/^[0-9a-f]{8}$/);
  });

  it('refuses a vocabulary that it does not know, and says which part is wrong', async () => {
    const { status, headers, body } = await read('company-registration', '?vocabulary=dublin-core');
    expect(status).toBe(400);
    expect(headers['content-type']).toMatch(/^application\/problem\+json\b/);
    expect(body).toMatchObject({ type: 'urn:lingban:problem:invalid-input', errors: [{ path: 'vocabulary' }] });
  });

  it('knows no guide that the release has not', async () => {
    const { status, body } = await read('cat-registration', '?vocabulary=cpsv-ap');
    expect(status).toBe(404);
    expect(body).toMatchObject({
      type: 'urn:lingban:problem:no-such-guide',
      title: problems['no-such-guide'].title,
    });
  });
});
