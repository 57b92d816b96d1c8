import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { writeWav } from '#adapters/model/wav-sound.ts';
import { problems } from '#contract/problem.ts';
import type { Sentence } from '#web/hall/voice/speaker.ts';
import { launchBrowser } from '../../browser.ts';
import type { SpeakingPage } from './speaking-page/main.ts';

const rate = 16_000;
/** 200 ms of silence, and then a hum: one hears to the millisecond when it begins. */
export const quiet = 200;
const hum = (lasts: number) =>
  writeWav({
    sampleRate: rate,
    samples: Int16Array.from({ length: (rate * lasts) / 1000 }, (_, at) =>
      at < (rate * quiet) / 1000 ? 0 : Math.sin(at / 8) * 16_000,
    ),
  });
const visemes = [
  { ms: 0, viseme: 'sil', weight: 0 },
  { ms: quiet, viseme: 'aa', weight: 1 },
  { ms: 900, viseme: 'sil', weight: 0 },
];
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

type Way = { delay?: number; fails?: boolean; lasts?: number };

/** The page, and a server that speaks as it is told. */
const startServer = async (folder: string) => {
  let way: Way = {};
  const asked: string[] = [];
  const speak = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push(JSON.parse(Buffer.concat(chunks).toString()).text);
    const { delay = 0, fails = false, lasts = 1000 } = way;
    await new Promise((resolve) => setTimeout(resolve, delay));
    const spoken = { audio: hum(lasts).toString('base64'), type: 'audio/wav', duration: lasts, visemes };
    const problem = { type: '/problems/no-voice', ...problems['no-voice'] };
    response.writeHead(fails ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(fails ? problem : spoken));
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/v1/voice/speech') return speak(request, response);
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    speaks: (how: Way) => {
      way = how;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const buildPage = async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'lingban-speaking-'));
  const root = fileURLToPath(new URL('./speaking-page', import.meta.url));
  await build({ configFile: false, root, logLevel: 'error', build: { outDir, target: 'chrome120' } });
  return outDir;
};

/** What every test of speaking in a browser stands on. */
export const makeSpeakingBench = async () => {
  const folder = await buildPage();
  const server = await startServer(folder);
  const browser = await launchBrowser(['--autoplay-policy=no-user-gesture-required']);
  const close = async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  };
  return { server, browser, close };
};

declare global {
  var speaking: SpeakingPage;
}

/** What a test does with the page's speaker, and what the page has seen. */
export const speakingPage = (page: Page) => ({
  say: (...texts: string[]) =>
    page.evaluate(
      (sentences: Sentence[]) => speaking.speaker.say(sentences, { language: 'zh', rate: 'normal' }),
      texts.map((text) => ({ shown: text, spoken: text })),
    ),
  /** When it was told, as `performance.now()` has it. */
  tell: (what: 'stop' | 'pause' | 'resume') =>
    page.evaluate((it) => {
      speaking.speaker[it]();
      return performance.now();
    }, what),
  duck: (on: boolean) =>
    page.evaluate((it) => {
      speaking.speaker.duck(it);
      return performance.now();
    }, on),
  seen: () => page.evaluate(() => ({ events: speaking.events, loudness: speaking.loudness })),
  waitFor: (kind: string, count = 1) =>
    page.waitForFunction(
      ([wanted, times]) => speaking.events.filter(({ event }) => event.kind === wanted).length >= Number(times),
      [kind, count],
    ),
});

/** The sentences among what was told. */
export const sentencesAmong = (events: SpeakingPage['events']) =>
  events.flatMap(({ at, event }) => (event.kind === 'sentence' ? [{ at, ...event }] : []));
