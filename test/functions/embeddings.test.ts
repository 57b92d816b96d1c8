import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#contract/answer/answer.ts';
import { buildRelease, textsToEmbed } from '#core/knowledge/build-release.ts';
import { bytes, start as fresh, release, source, takeTurn } from '../a-release.ts';
import { embeddedBy, type MakeVector, noiseOf, startEmbeddings } from '../model/embeddings-double.ts';
import { hosts, startHost, type TestHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

const now = () => Date.parse('2026-11-25T10:00:00+08:00');
const close = '肚子大了想领生育的钱，我的手机13800138000';
const clear = '想摆个摊卖烧烤';
const outside = '今天股票涨了没有呀';
const questions = [close, clear, outside, '没了工作还能领钱吗'];

/** The guide that the words put second: vectors are made so that it is the nearest to the question. */
const meant = release.guide(takeTurn({ text: close, state: fresh }).why.guides[1]?.id ?? '');
const ofMeant = meant ? Object.values(textsToEmbed(meant)).flat() : [];
const make: MakeVector = (text, dimensions) => {
  const isMeant = ofMeant.includes(text) || text.includes('肚子大了');
  return noiseOf(text, dimensions).map((it, at) => (isMeant && at === 0 ? 100 : it));
};

const folder = mkdtempSync(join(tmpdir(), 'lingban-embeddings-'));
const withVectors = join(folder, 'with.bin');
const without = join(folder, 'without.bin');

beforeAll(() => {
  writeFileSync(withVectors, buildRelease({ ...source, embedded: embeddedBy(make) }, release.index.pinyin));
  writeFileSync(without, bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The guide that is told, or asked about first. */
const firstOf = ({ guide, cards }: Answer) =>
  guide ?? cards.flatMap((card) => (card.kind === 'choices' ? card.options : []))[0]?.guide;

describe.each(hosts)('embeddings on the %s host', (_name, start) => {
  const running: { close: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const it of running.splice(0)) await it.close();
  });

  const host = async (changes: Record<string, string>): Promise<TestHost> => {
    const started = await startHost(start, sampleSettings({ RELEASE_FILE: withVectors, ...changes }), now);
    running.push(started);
    return started;
  };
  const double = async (script: Parameters<typeof startEmbeddings>[0]) => {
    const started = await startEmbeddings(script);
    running.push(started);
    return started;
  };
  /** The answers of one visit, as the text that was sent. */
  const answersOf = async (it: TestHost) => {
    const visit = await it.startVisit();
    const answers: string[] = [];
    for (const text of questions) answers.push(JSON.stringify((await it.ask(visit, text)).body.answer));
    return answers;
  };
  const to = (baseURL: string) => ({
    EMBEDDINGS_BASE_URL: baseURL,
    EMBEDDINGS_MODEL: 'a-model',
    EMBEDDINGS_MS: '1000',
  });

  it('tell close guides apart, asked only of what the words leave open and without personal numbers', async () => {
    const { baseURL, calls } = await double({ make });
    const it = await host({ ...to(baseURL), EMBEDDINGS_KEY: 'a-key', EMBEDDINGS_MS: '2000' });
    const visit = await it.startVisit();
    expect(firstOf((await it.ask(visit, close)).body.answer)).toBe(meant?.id);
    await it.ask(visit, clear);
    await it.ask(visit, outside);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ authorization: 'Bearer a-key', body: { model: 'a-model' } });
    expect(calls[0]?.body.input.join()).not.toContain('138');
  });

  it.each<[string, Parameters<typeof startEmbeddings>[0], Record<string, string>]>([
    ['are late', { delay: 5000 }, { EMBEDDINGS_MS: '50' }],
    ['fail', { status: 500 }, {}],
    ['refuse the key', { status: 401 }, {}],
    ['reply nonsense', { body: 'nonsense' }, {}],
    ['have another length than the release', { dimensions: 8 }, {}],
    ['are of another model than the release', {}, { EMBEDDINGS_MODEL: 'another' }],
    ['are not in the release', {}, { RELEASE_FILE: without }],
  ])('leave every answer as it is without them, byte by byte, where they %s', async (_why, script, changes) => {
    const { baseURL } = await double({ make, ...script });
    const answers = await answersOf(await host({ ...to(baseURL), ...changes }));
    expect(answers).toEqual(await answersOf(await host({ RELEASE_FILE: without })));
    expect(firstOf(JSON.parse(answers[0] ?? ''))).not.toBe(meant?.id);
  });
});
