import { afterEach, describe, expect, it } from 'vitest';
import { makeOpenaiEmbeddings } from '#adapters/model/openai-embeddings.ts';
import { meaningOf, startEmbeddings } from './embeddings-double.ts';

const servers: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const it of servers.splice(0)) await it.close();
});

type Script = Parameters<typeof startEmbeddings>[0];

const embedding = async (script: Script, dimensions?: number) => {
  const server = await startEmbeddings(script);
  servers.push(server);
  const embed = makeOpenaiEmbeddings({ baseURL: server.baseURL, model: 'm', dimensions, readKey: async () => 'a-key' });
  return { embed, calls: server.calls };
};

const made = async (script: Script, { texts = ['失业', '毕业'], dimensions = undefined as number | undefined } = {}) =>
  (await embedding(script, dimensions)).embed(texts, 20_000);

describe('an endpoint that has embeddings', () => {
  it('is asked once for all texts, and heard in their order', async () => {
    const { embed, calls } = await embedding({ dimensions: 8 });
    const texts = ['失业', '毕业'];
    expect(await embed(texts, 20_000)).toEqual({ ok: true, value: texts.map((text) => meaningOf(text, 8)) });
    expect(calls).toHaveLength(1);
    expect(calls[0]).toEqual({
      body: { model: 'm', input: texts, encoding_format: 'float' },
      authorization: 'Bearer a-key',
    });
  });

  it('is asked for shorter vectors where it shall shorten them', async () => {
    const { embed, calls } = await embedding({}, 24);
    expect((await embed(['失业'], 20_000)).ok).toBe(true);
    expect(calls[0]?.body.dimensions).toBe(24);
  });

  it.each([
    [401, 'refused'],
    [404, 'refused'],
    [429, 'limited'],
    [500, 'failed'],
  ])('fails by its status %i, with what it said, and is not asked again', async (status, kind) => {
    const { embed, calls } = await embedding({ status });
    expect(await embed(['失业'], 20_000)).toEqual({
      ok: false,
      failure: { kind, detail: `status ${status}: scripted` },
    });
    expect(calls).toHaveLength(1);
  });

  it.each<[string, Script, number | undefined, string]>([
    ['fewer vectors than texts', { fewer: 1 }, undefined, '1 vectors came for 2 texts'],
    ['no JSON', { body: '<html>' }, undefined, 'the reply is no list of vectors'],
    ['no vectors', { body: '{"data":[{"embedding":[]}]}' }, undefined, 'the reply is no list of vectors'],
    [
      'vectors of two lengths',
      { body: '{"data":[{"embedding":[1]},{"embedding":[1,2]}]}' },
      undefined,
      'a vector of 2 numbers came where 1 were expected',
    ],
    [
      'vectors that are not as long as was asked for',
      { body: '{"data":[{"embedding":[1]},{"embedding":[1]}]}' },
      24,
      'a vector of 1 numbers came where 24 were expected',
    ],
  ])('is not believed with %s', async (_what, script, dimensions, detail) => {
    expect(await made(script, { dimensions })).toEqual({ ok: false, failure: { kind: 'malformed', detail } });
  });

  it('is late when it has said nothing by then', async () => {
    const { embed } = await embedding({ delay: 60_000 });
    expect(await embed(['失业'], 100)).toMatchObject({ ok: false, failure: { kind: 'late' } });
  });

  it('fails where there is nobody, and where the key cannot be read', async () => {
    const at = { baseURL: 'http://127.0.0.1:9/v1', model: 'm' };
    const nobody = makeOpenaiEmbeddings({ ...at, readKey: async () => 'k' });
    const keyless = makeOpenaiEmbeddings({ ...at, readKey: () => Promise.reject(new Error('no key')) });
    expect(await nobody(['失业'], 5000)).toMatchObject({ ok: false, failure: { kind: 'failed' } });
    expect(await keyless(['失业'], 5000)).toMatchObject({ ok: false, failure: { kind: 'failed', detail: 'no key' } });
  });
});
