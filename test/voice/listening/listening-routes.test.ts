import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listeningOrigins } from '#functions/compose-listening.ts';
import { hosts, startHost, type TestHost } from '../../functions/hosts.ts';
import { sampleSettings } from '../../functions/sample-settings.ts';
import { startAudioServer } from '../doubles/audio-server.ts';

let server: Awaited<ReturnType<typeof startAudioServer>>;
beforeAll(async () => {
  server = await startAudioServer();
  // what a role would give
  process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'an-example-of-a-secret';
});
afterAll(() => server.close());

/** Half a minute of sound: the longest that is written down. */
const longest = Buffer.alloc(30 * 16_000 * 2).toString('base64');

describe.each(hosts)('listening on the %s host', (_, start) => {
  let host: TestHost;
  let token: string;
  const open = async (settings: Record<string, string>, now?: () => number) => {
    host = await startHost(start, sampleSettings(settings), now);
    token = (await host.startVisit()).token;
  };
  const post = (path: string, body: object, by: string | undefined = token) =>
    host.send({ method: 'POST', path, body, ...(by === undefined ? {} : { token: by }) });
  afterEach(() => host.close());

  it('tells a page in which way it listens', async () => {
    await open({});
    expect((await host.send({ path: '/v1/voice' })).body).toMatchObject({ listening: 'none', partials: false });
    expect((await post('/v1/voice/listening', { language: 'zh' })).body.type).toContain('no-listening');
    expect((await post('/v1/voice/transcriptions', { language: 'zh', audio: '' })).body.type).toContain('no-listening');
  });

  it('signs an address of Transcribe for a visit, and for nobody else', async () => {
    await open({ LISTENING: 'transcribe', AWS_REGION: 'cn-northwest-1', VOCABULARY_NAME: 'lingban-1f2e3d4c' });
    const { body } = await post('/v1/voice/listening', { language: 'zh' });
    expect(body.url).toMatch(
      /^wss:\/\/transcribestreaming\.cn-northwest-1\.amazonaws\.com\.cn:8443\/.*vocabulary-name=lingban-1f2e3d4c-zh/,
    );
    expect((await host.send({ method: 'POST', path: '/v1/voice/listening', body: { language: 'zh' } })).status).toBe(
      401,
    );
    expect((await host.send({ path: '/v1/voice' })).body.listening).toBe('transcribe');
  });

  it('has the longest utterance written down, with the words of the hall, and keeps nothing', async () => {
    await open({ LISTENING: 'openai', LISTEN_BASE_URL: server.baseUrl, LISTEN_KEY: 'k', LISTEN_PARTIALS: 'on' });
    server.write({ json: { text: '办身份证' } });
    const { status, body } = await post('/v1/voice/transcriptions', { language: 'zh', audio: longest });
    expect([status, body]).toEqual([200, { text: '办身份证', alternatives: [] }]);
    expect(server.transcriptions.at(-1)?.fields.prompt).toContain('、');
    expect((await host.send({ path: '/v1/voice' })).body).toMatchObject({ listening: 'openai', partials: true });
    const tooLong = Buffer.alloc(31 * 16_000 * 2).toString('base64');
    expect((await post('/v1/voice/transcriptions', { language: 'zh', audio: tooLong })).status).toBe(413);
  });

  it('leaves a failing provider alone for half a minute', async () => {
    let now = Date.now();
    await open({ LISTENING: 'openai', LISTEN_BASE_URL: server.baseUrl }, () => now);
    server.write({ status: 500, json: {} });
    server.transcriptions.length = 0;
    const ask = () => post('/v1/voice/transcriptions', { language: 'en', audio: '' });
    for (let times = 0; times < 5; times += 1) expect((await ask()).body.type).toContain('no-listening');
    expect(server.transcriptions).toHaveLength(3);
    now += 31_000;
    server.write({ json: { text: 'hello' } });
    expect((await ask()).body.text).toBe('hello');
  });
});

describe('where pages may send sound beside this host', () => {
  it('is Transcribe in its region, and nowhere unless it listens', () => {
    const of = (settings: Record<string, string>) => listeningOrigins(sampleSettings(settings));
    expect(of({ LISTENING: 'transcribe', AWS_REGION: 'eu-west-1' })).toEqual([
      'wss://transcribestreaming.eu-west-1.amazonaws.com:8443',
    ]);
    expect(of({ LISTENING: 'openai', AWS_REGION: 'eu-west-1' })).toEqual([]);
    expect(of({})).toEqual([]);
  });
});
