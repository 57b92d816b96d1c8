import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ProblemKind, problems } from '#contract/problem.ts';
import { route } from '#contract/route.ts';
import { fail, ok } from '#core/result.ts';
import { makeEndpoint } from '#functions/host/endpoint.ts';
import type { Call } from '#functions/host/read-input.ts';

const row = route({
  method: 'POST',
  path: '/v1/things/{thingId}',
  lambda: 'reading',
  access: 'open',
  summary: 'A thing.',
  input: z.strictObject({ thingId: z.string(), size: z.string().optional() }),
  output: z.strictObject({ thingId: z.string(), size: z.string().optional() }),
});
const endpoint = makeEndpoint({ verifyToken: async () => fail({ kind: 'invalid-token' }) });
const call = (changes: Partial<Call> = {}): Call => ({
  requestId: 'r',
  path: { thingId: 'one' },
  query: {},
  authorization: undefined,
  contentType: 'application/json',
  body: '',
  ...changes,
});

describe('an endpoint', () => {
  it.each(Object.keys(problems) as ProblemKind[])(
    'sends a failure of kind %s with its status and title',
    async (kind) => {
      const reply = await endpoint(row, () => fail({ kind }))(call());
      expect(reply).toEqual({
        status: problems[kind].status,
        type: 'application/problem+json',
        body: { type: `urn:lingban:problem:${kind}`, title: problems[kind].title, status: problems[kind].status },
      });
    },
  );

  it('prefers the path to the body, and the body to the query', async () => {
    const echo = endpoint(row, (input) => ok(input));
    const sent = call({ query: { thingId: 'q', size: 'q' }, body: '{"thingId":"b","size":"b"}' });
    expect((await echo(sent)).body).toEqual({ thingId: 'one', size: 'b' });
  });

  it('lets nothing out that its output schema does not know', async () => {
    const leaky = endpoint(row, (input) => ok({ ...input, secret: 1 }));
    await expect(leaky(call())).rejects.toThrow();
  });

  it('lets no key of a body reach the prototype of its input', async () => {
    const reply = await endpoint(row, (input) => ok(input))(call({ body: '{"__proto__":{"size":"polluted"}}' }));
    expect(reply.body).not.toMatchObject({ size: 'polluted' });
  });
});
