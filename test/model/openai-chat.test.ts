import { afterEach, describe, expect, it } from 'vitest';
import { makeOpenaiChat } from '#adapters/model/openai-chat.ts';
import type { ModelPiece } from '#core/model/model-ports.ts';
import { type Script, startScriptedModel } from './scripted-model.ts';

const servers: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const it of servers.splice(0)) await it.close();
});

const aServer = async (script: Script) => {
  const server = await startScriptedModel(() => script);
  servers.push(server);
  return server;
};

const request = (within = 20_000) => ({ system: 'You say.', user: '多少钱', longest: 50, until: Date.now() + within });

const heard = async (script: Script, { within, extra }: { within?: number; extra?: Record<string, unknown> } = {}) => {
  const server = await aServer(script);
  const ask = makeOpenaiChat({
    baseURL: server.baseURL,
    model: 'a-model',
    readKey: async () => 'a-key',
    ...(extra ? { extra } : {}),
  });
  const pieces: ModelPiece[] = [];
  for await (const it of ask(request(within))) pieces.push(it);
  const said = pieces.map((it) => (it.kind === 'text' ? it.text : '')).join('');
  return { said, last: pieces.at(-1), pieces, calls: server.calls };
};

describe('an endpoint that speaks chat completions', () => {
  it('is asked as the settings say, and heard in pieces with what they cost', async () => {
    const { said, last, calls, pieces } = await heard(
      { reply: '{"say":"四十元"}\n' },
      { extra: { enable_thinking: false } },
    );
    expect(said).toBe('{"say":"四十元"}\n');
    expect(pieces.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(1);
    expect(last).toMatchObject({ kind: 'usage' });
    expect(calls[0]).toMatchObject({ system: 'You say.', user: '多少钱', authorization: 'Bearer a-key' });
    expect(calls[0]?.body).toMatchObject({
      model: 'a-model',
      stream: true,
      temperature: 0,
      max_tokens: 50,
      enable_thinking: false,
    });
  });

  it.each([
    [401, 'failed'],
    [404, 'failed'],
    [429, 'limited'],
    [500, 'failed'],
    [503, 'failed'],
  ] as const)('fails by its status %i, once and without a retry of its own', async (status, why) => {
    const { last, calls } = await heard({ reply: '', status });
    expect(last).toEqual({ kind: 'failure', why });
    expect(calls).toHaveLength(1);
  });

  it('fails when the connection is cut, after what was heard', async () => {
    const { said, last } = await heard({ reply: '{"say":"四十元，请带上身份证"}\n', cutAt: 9, pace: 50 });
    expect(said).toBe('{"say":"四');
    expect(last).toEqual({ kind: 'failure', why: 'failed' });
  });

  it('refuses when its filter stopped it', async () => {
    const { pieces } = await heard({ reply: '抱歉', finish: 'content_filter' });
    expect(pieces).toContainEqual({ kind: 'failure', why: 'refused' });
  });

  it('is late when it has said nothing by then', async () => {
    const { last } = await heard({ reply: 'x', firstToken: 60_000 }, { within: 150 });
    expect(last).toEqual({ kind: 'failure', why: 'late' });
  });

  it('fails where there is nobody, and where the key cannot be read', async () => {
    const pieces: ModelPiece[] = [];
    const nobody = makeOpenaiChat({ baseURL: 'http://127.0.0.1:9/v1', model: 'm', readKey: async () => 'k' });
    for await (const it of nobody(request(3000))) pieces.push(it);
    const keyless = makeOpenaiChat({
      baseURL: 'http://127.0.0.1:9/v1',
      model: 'm',
      readKey: () => Promise.reject(new Error('no')),
    });
    for await (const it of keyless(request(3000))) pieces.push(it);
    expect(pieces.map(({ kind }) => kind)).toEqual(['failure', 'failure']);
  });

  it('ends the call when nobody listens any more', async () => {
    const server = await aServer({ reply: 'a long reply '.repeat(200), pace: 200 });
    const ask = makeOpenaiChat({ baseURL: server.baseURL, model: 'm', readKey: async () => 'k' });
    for await (const it of ask(request())) if (it.kind === 'text') break;
    await server.close();
    expect(server.calls).toHaveLength(1);
  });
});
