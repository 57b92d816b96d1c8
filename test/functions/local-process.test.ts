import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { StartVisitOutput } from '#contract/visit/visit.ts';
import { sampleSettings } from './sample-settings.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const process of started.splice(0)) process.kill('SIGKILL');
});

/** Runs the product as `npm start` does, and gathers everything it writes. */
const run = (environment: Record<string, string>) => {
  const child = spawn(process.execPath, ['functions/local.ts'], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let written = '';
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      written += chunk;
      const address = /open (http:\S+)/.exec(written)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(written)));
  });
  const ended = once(child, 'exit').then(([code]) => Number(code));
  ready.catch(() => {});
  return { child, ready, ended, written: () => written };
};

it('says in one line where it is, logs no word of a visitor, and ends cleanly when told to', async () => {
  const folder = sampleSettings().DATA_FOLDER;
  const product = run({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'DEBUG' });
  const address = await product.ready;
  expect(product.written()).toBe(`Lingban is ready: open ${address} (Ctrl+C stops it)\n`);

  const post = (path: string, body: string, token = '') =>
    fetch(address + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
  const { visitId, token } = StartVisitOutput.parse(await (await post('/v1/visits', '{}')).json());
  const turns = `/v1/visits/${visitId}/turns`;
  const asked = await post(turns, JSON.stringify({ turnId: randomUUID(), text: '紫色大象的身份证怎么补办' }), token);
  expect(asked.status).toBe(200);
  await post(turns, '{"text":"紫色大象', token);
  await post(turns, JSON.stringify({ turnId: '紫色大象', text: '紫色大象', 紫色大象: '紫色大象' }), token);
  await fetch(`${address}/v1/guides/${encodeURIComponent('紫色大象')}?q=${encodeURIComponent('紫色大象')}`);

  product.child.kill('SIGTERM');
  expect(await product.ended).toBe(0);
  // five calls, five lines, in which the handlers' log is proved to be on
  expect(product.written().match(/"message":"call"/g)).toHaveLength(5);
  expect(product.written()).not.toContain('紫色大象');
  expect(product.written()).not.toContain(token);
  await rm(folder, { recursive: true });
});

it('says so when the port asked for is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const folder = sampleSettings().DATA_FOLDER;
  const product = run({ PORT: String(port), DATA_FOLDER: folder });
  expect(await product.ended).toBe(1);
  expect(product.written()).toContain(`Port ${port} is in use by another program.`);
  other.close();
  await rm(folder, { recursive: true });
});

it('says so when it runs already on the same folder', async () => {
  const folder = sampleSettings().DATA_FOLDER;
  await run({ PORT: '0', DATA_FOLDER: folder }).ready;
  const second = run({ PORT: '0', DATA_FOLDER: folder });
  expect(await second.ended).toBe(1);
  expect(second.written()).toContain('Lingban is running already');
  expect(second.written()).not.toContain('    at ');
});

it('says what to do when there is no release', async () => {
  const product = run({ PORT: '0', DATA_FOLDER: sampleSettings().DATA_FOLDER, RELEASE_FILE: 'no/release.bin' });
  expect(await product.ended).toBe(1);
  expect(product.written()).toContain('There is no knowledge release at no/release.bin.');
});
