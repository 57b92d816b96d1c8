import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { makeReadQueue } from '#adapters/hall/http-queue.ts';

const start = Date.parse('2026-11-23T02:00:00Z');
const report = (
  at = start,
  windows: unknown[] = [{ number: 'A03', open: true, serving: 'A017', waiting: 3, minutes: 9 }],
) => ({
  at: new Date(at).toISOString(),
  windows,
});

let close: (() => void) | undefined;
afterEach(() => close?.());

/** A queue system whose reply can be changed, and its reader on a clock that is moved by hand. */
const aQueue = async (first: RequestListener) => {
  let listener = first;
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  let now = start;
  const reports: string[] = [];
  const { port } = server.address() as AddressInfo;
  const read = makeReadQueue({
    url: `http://127.0.0.1:${port}/hall/`,
    now: () => now,
    report: (why) => reports.push(why),
  });
  return {
    read,
    reports,
    asked: () => asked,
    reply: (next: RequestListener) => {
      listener = next;
    },
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
};

const json =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

describe('the queue system', () => {
  it('is asked for its windows, and what it adds beyond the contract is left aside', async () => {
    let asked: string | undefined;
    const queue = await aQueue((request, response) => {
      asked = `${request.method} ${request.url}`;
      json({ ...report(), vendor: 'x', windows: [{ number: 'A03', open: true, waiting: 3, teller: 'name' }] })(
        request,
        response,
      );
    });
    expect(await queue.read()).toEqual({
      at: '2026-11-23T02:00:00.000Z',
      sample: false,
      windows: [{ number: 'A03', open: true, waiting: 3 }],
    });
    expect(asked).toBe('GET /hall/windows');
  });

  it('is asked once in five seconds, however many look', async () => {
    const queue = await aQueue(json(report()));
    await Promise.all([queue.read(), queue.read(), queue.read()]);
    queue.wait(4.9);
    await queue.read();
    expect(queue.asked()).toBe(1);
    queue.wait(0.1);
    await queue.read();
    expect(queue.asked()).toBe(2);
  });

  it('serves its last word for a minute when it fails, and then nothing', async () => {
    const queue = await aQueue(json(report()));
    expect(await queue.read()).toBeDefined();
    queue.reply(json('{}', 503));
    queue.wait(60);
    expect(await queue.read()).toBeDefined();
    queue.wait(5.1);
    expect(await queue.read()).toBeUndefined();
    expect(queue.reports).toEqual(['status 503', 'status 503']);
    queue.reply(json(report(start + 65_000)));
    queue.wait(5);
    expect(await queue.read()).toBeDefined();
  });

  it.each([
    ['no JSON', '<html>'],
    ['no list', { at: new Date(start).toISOString() }],
    ['a negative count', report(start, [{ number: 'A03', open: true, waiting: -1 }])],
    ['no time', { at: 'just now', windows: [] }],
    ['far too much', JSON.stringify(report()) + ' '.repeat(300_000)],
  ])('is not believed with %s', async (_what, body) => {
    const queue = await aQueue(json(body));
    expect(await queue.read()).toBeUndefined();
    expect(queue.reports).toEqual(['a reply of another shape']);
  });

  it('is not believed when its figures are old or its clock is wrong', async () => {
    const queue = await aQueue(json(report(start - 61_000)));
    expect(await queue.read()).toBeUndefined();
    expect(queue.reports).toEqual(['a reply that is over a minute old']);
    queue.reply(json(report(start + 3_600_000)));
    queue.wait(5);
    expect(await queue.read()).toBeUndefined();
  });

  it('is waited for no longer than its patience, and sent nowhere else', async () => {
    const silent = await aQueue(() => {});
    expect(await silent.read()).toBeUndefined();
    expect(silent.reports).toEqual(['TimeoutError']);
    close?.();
    const astray = await aQueue((_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/' });
      response.end();
    });
    expect(await astray.read()).toBeUndefined();
    expect(astray.reports).toHaveLength(1);
  });
});
