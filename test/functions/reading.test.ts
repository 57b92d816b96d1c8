import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Hall } from '#contract/hall.ts';
import { GuideList, GuideReply, Health } from '#contract/reading.ts';
import { type RouteName, routeEntries } from '#contract/routes.ts';
import { composeConversation } from '#functions/compose-conversation.ts';
import { composeHelp } from '#functions/compose-help.ts';
import { composeReading } from '#functions/compose-reading.ts';
import { composeVoice } from '#functions/compose-voice.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

describe.each(hosts)('reading on the %s host', (_name, start) => {
  let host: TestHost;
  let token: string;
  beforeAll(async () => {
    host = await startHost(start, sampleSettings());
    token = (await host.startVisit()).token;
  });
  afterAll(() => host.close());
  const read = async (path: string) => (await host.send({ path, token })).body;

  it('tells its health to anybody', async () => {
    const { status, body } = await host.send({ path: '/v1/health' });
    expect(status).toBe(200);
    expect(Health.parse(body).guides).toBeGreaterThan(0);
  });

  it('lists every guide of the release with the name of its department', async () => {
    const list = GuideList.parse(await read('/v1/guides'));
    const health = Health.parse(await read('/v1/health'));
    expect(list.guides).toHaveLength(health.guides);
    expect(list.release).toBe(health.release);
  });

  it('gives every guide that it lists, whole', async () => {
    const { guides } = GuideList.parse(await read('/v1/guides'));
    for (const { id, name, detail } of guides) {
      const { guide, version, samples } = GuideReply.parse(await read(`/v1/guides/${id}`));
      expect(guide).toMatchObject({ id, name, detail });
      expect(version).toMatch(/^[0-9a-f]{8}$/);
      expect(samples).toEqual(guide.provenance.samples);
    }
  });

  it('gives the plan of the hall, and a way through it that can be asked to have no steps', async () => {
    const hall = Hall.parse(await read('/v1/hall'));
    const [first] = hall.windows;
    const way = await read(`/v1/hall/ways?from=entrance-main&to=${first?.id}&stepFree=true`);
    expect(way).toMatchObject({ from: 'entrance-main', to: first?.id, stepFree: true });
    expect((await read(`/v1/hall/ways?from=entrance-main&to=${first?.id}`)).stepFree).toBe(false);
  });
});

it('serves every route of the table from the Lambda that the table names, and from no other', () => {
  const settings = sampleSettings({ SIGNING_KEY: 'x'.repeat(32), TABLE_ENDPOINT: 'http://127.0.0.1:9' });
  const served = [
    composeConversation(settings),
    composeReading(settings),
    composeHelp(settings),
    composeVoice(settings),
  ].flatMap(({ name, endpoints }) => (Object.keys(endpoints) as RouteName[]).map((route) => `${name} ${route}`));
  expect(served.toSorted()).toEqual(routeEntries.map(([route, { lambda }]) => `${lambda} ${route}`).toSorted());
});
