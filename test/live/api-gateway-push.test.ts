import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiGatewayManagementApiClient } from '@aws-sdk/client-apigatewaymanagementapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApiGatewayPush } from '#adapters/aws/api-gateway-push.ts';

/** Answers as API Gateway does: what is gone is gone, and a busy one says so. */
const seen: { method: string | undefined; url: string | undefined; body: string }[] = [];
let server: Server;
let push: ReturnType<typeof makeApiGatewayPush>;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method, url: request.url, body });
    const isGone = request.url?.includes('gone');
    const isBusy = request.url?.includes('busy');
    const name = isGone ? 'GoneException' : 'LimitExceededException';
    if (isGone || isBusy) response.setHeader('x-amzn-errortype', name);
    response.writeHead(isGone ? 410 : isBusy ? 429 : 200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/live`;
  const credentials = { accessKeyId: 'none', secretAccessKey: 'none' };
  const client = new ApiGatewayManagementApiClient({ endpoint, region: 'ap-southeast-1', credentials, maxAttempts: 1 });
  push = makeApiGatewayPush(endpoint, client);
});
afterAll(() => server.close());

describe('pushing through API Gateway', () => {
  it('posts the frame to the connection, below the stage', async () => {
    expect(await push.sendFrame('abc=', { kind: 'pong' })).toBe('sent');
    expect(seen.at(-1)).toEqual({ method: 'POST', url: '/live/@connections/abc%3D', body: '{"kind":"pong"}' });
  });

  it('tells a connection that has ended from a gateway that cannot be asked', async () => {
    expect(await push.sendFrame('gone', { kind: 'pong' })).toBe('gone');
    await expect(push.sendFrame('busy', { kind: 'pong' })).rejects.toThrow();
  });

  it('ends a connection, and finds no fault with one that has ended', async () => {
    await push.disconnect('abc=');
    expect(seen.at(-1)).toMatchObject({ method: 'DELETE', url: '/live/@connections/abc%3D' });
    await expect(push.disconnect('gone')).resolves.toBeUndefined();
  });
});
