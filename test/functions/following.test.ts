import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDynamoConnections } from '#adapters/aws/dynamo-connections.ts';
import { openTable } from '#adapters/aws/open-table.ts';
import { startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { composeConversation } from '#functions/compose-conversation.ts';
import { gatewayContext } from '#functions/host/gateway-event.ts';
import { lambdaHost } from '#functions/host/lambda.ts';
import { matchRoute } from '#functions/host/match-route.ts';
import { heldQuestion, startHeldModel } from '../model/held-model.ts';
import { hosts, startHost } from './hosts.ts';
import { sampleSettings } from './sample-settings.ts';

let model: Awaited<ReturnType<typeof startHeldModel>>;
const ofModel = () => ({ MODEL_BASE_URL: model.baseURL, MODEL_NAME: 'scripted', MODEL_FIRST_MS: '8000' });

beforeAll(async () => {
  model = await startHeldModel();
  model.letGo();
});
afterAll(() => model.close());

describe.each(hosts)('on the %s host', (_name, start) => {
  it('a visit can be followed only where a model is configured', async () => {
    const [alone, helped] = [
      await startHost(start, sampleSettings()),
      await startHost(start, sampleSettings(ofModel())),
    ];
    expect((await alone.startVisit()).follows).toBeUndefined();
    expect((await helped.startVisit()).follows).toBe(true);
    await Promise.all([alone.close(), helped.close()]);
  });

  it('a turn that nobody follows is answered in the words of the model all the same', async () => {
    const host = await startHost(start, sampleSettings(ofModel()));
    const { answer } = (await host.ask(await host.startVisit(), heldQuestion)).body;
    expect(answer.generated).toBe('words');
    await host.close();
  });
});

/** The Lambda as it is in the cloud, with the WebSocket API at an address of this machine. */
const startInCloud = async (endpoint: string | undefined) => {
  const { DATA_FOLDER: folder } = sampleSettings();
  const embedded = await startEmbeddedTable(folder, 'lingban');
  const key = 'a signing key that is long enough for this';
  const where = endpoint === undefined ? {} : { LIVE_ENDPOINT: endpoint };
  const composed = composeConversation(
    sampleSettings({ ...ofModel(), ...where, TABLE_ENDPOINT: embedded.endpoint, SIGNING_KEY: key }),
  );
  const handler = lambdaHost(composed);
  const table = openTable({ name: 'lingban', endpoint: embedded.endpoint });
  return {
    connections: makeDynamoConnections(table, { now: Date.now }),
    send: async (path: string, body: object, token = '') => {
      const requestId = randomUUID();
      const { routeKey, pathParameters } = matchRoute('POST', path) ?? expect.fail(path);
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const event = {
        ...{ version: '2.0', routeKey, headers, pathParameters, requestContext: { requestId } },
        ...{ queryStringParameters: {}, body: JSON.stringify(body), isBase64Encoded: false },
      };
      return JSON.parse((await handler(event, gatewayContext('test', requestId))).body);
    },
    close: async () => {
      composed.close();
      table.client.destroy();
      await embedded.close();
      await rm(folder, { recursive: true });
    },
  };
};

describe('in the cloud', () => {
  /** Takes a connection, and never says a word on it. */
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket.on('error', () => {})));
  let hanging: string;
  beforeAll(async () => {
    vi.stubEnv('AWS_REGION', 'ap-southeast-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'none');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none');
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const address = silent.address();
    hanging = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/live`;
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('a visit cannot be followed without a WebSocket API', async () => {
    const { send, close } = await startInCloud(undefined);
    expect((await send('/v1/visits', {})).follows).toBeUndefined();
    await close();
  });

  it.each([
    ['refuses', () => 'https://127.0.0.1:1/live', 0],
    ['hangs', () => hanging, 1],
  ])('a turn neither fails nor waits where the WebSocket API %s', async (_what, endpoint, reached) => {
    const { connections, send, close } = await startInCloud(endpoint());
    const { visitId, token, follows } = await send('/v1/visits', {});
    expect(follows).toBe(true);
    const audience = { kind: 'visit', visitId } as const;
    await connections.put({ connectionId: 'abc=', audience, visitId }, Math.floor(Date.now() / 1000) + 60);
    const { answer } = await send(`/v1/visits/${visitId}/turns`, { turnId: randomUUID(), text: heldQuestion }, token);
    expect(answer.generated).toBe('words');
    await expect.poll(() => sockets.length).toBe(reached);
    await close();
  });
});
