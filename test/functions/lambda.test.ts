import { afterEach, describe, expect, it, vi } from 'vitest';
import { gatewayContext } from '#functions/host/gateway-event.ts';
import { lambdaHost } from '#functions/host/lambda.ts';
import type { Reply } from '#functions/host/problem-reply.ts';
import type { Call } from '#functions/host/read-input.ts';

const secret = '紫色大象';
const event = (changes: object = {}) => ({
  routeKey: 'GET /v1/health',
  headers: {},
  requestContext: { requestId: 'request-1' },
  ...changes,
});

/** A Lambda whose one endpoint does that, with what it writes to its log. */
const lambdaThat = (answer: ((call: Call) => Promise<Reply>) | undefined) => {
  const written: string[] = [];
  const gather = (chunk: unknown) => written.push(String(chunk)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(gather);
  vi.spyOn(process.stderr, 'write').mockImplementation(gather);
  const health = answer && Object.assign(answer, { routeKey: 'GET /v1/health' });
  const endpoints = health ? { readHealth: health } : {};
  const handler = lambdaHost({ name: 'reading', endpoints, logLevel: 'DEBUG', close: () => {} });
  return {
    send: (sent: unknown) => handler(sent, gatewayContext('reading', 'request-1')),
    written: () => written.join(''),
  };
};

describe('the Lambda host', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('turns a thrown error into a problem that tells nothing, and logs where it came from but not what it quotes', async () => {
    const lambda = lambdaThat(async () => {
      throw new TypeError(`cannot read ${secret}`);
    });
    const reply = await lambda.send(event());
    expect(reply).toMatchObject({ statusCode: 500, headers: { 'x-request-id': 'request-1' } });
    expect(JSON.parse(reply.body)).toMatchObject({ type: 'urn:lingban:problem:internal' });
    expect(reply.body).not.toMatch(/TypeError|lambda\.test/);

    expect(lambda.written()).toContain('TypeError');
    expect(lambda.written()).toContain('lambda.test.ts');
    expect(lambda.written()).toContain('request-1');
    expect(lambda.written()).not.toContain(secret);
  });

  it("logs what the cloud's own errors say", async () => {
    const lambda = lambdaThat(async () => {
      throw Object.assign(new Error('The table is on fire'), { $metadata: {} });
    });
    await lambda.send(event());
    expect(lambda.written()).toContain('The table is on fire');
  });

  it.each([undefined, null, 'text', {}, event({ headers: 7 })])(
    'answers even to an event that is none: %s',
    async (sent) => {
      const reply = await lambdaThat(undefined).send(sent);
      expect(reply.statusCode).toBe(500);
    },
  );

  it('reads a body that came in Base64', async () => {
    let heard = '';
    const lambda = lambdaThat(async ({ body }) => {
      heard = body;
      return { status: 200, type: 'application/json', body: {} };
    });
    await lambda.send(event({ body: Buffer.from(secret).toString('base64'), isBase64Encoded: true }));
    expect(heard).toBe(secret);
  });

  it('answers no-such-route to a route of another Lambda', async () => {
    const reply = await lambdaThat(undefined).send(event({ routeKey: 'POST /v1/visits' }));
    expect(reply.statusCode).toBe(404);
  });
});
