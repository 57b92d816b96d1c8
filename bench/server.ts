import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { folders } from '../tools/folders.ts';
import { startVisit } from './client.ts';
import { milliseconds } from './statistics.ts';
import { table } from './table.ts';

const connections = 32;
const seconds = 5;

type Load = { url: string; setupClient?: NonNullable<autocannon.Options['setupClient']> };
const load = async (name: string, options: Load) => {
  await autocannon({ ...options, connections, duration: 1 });
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, connections, duration: seconds });
  return {
    name,
    rate: requests.average,
    cells: [Math.round(requests.average).toString(), milliseconds(latency.p99), `${non2xx + errors}`],
  };
};

const bareServer = () =>
  new Promise<{ url: string; close: () => void }>((resolve) => {
    const server = createServer((_, reply) =>
      reply.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}'),
    );
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }),
    );
  });

/** Each connection is a visit of its own, as in life: its turns come one after another. */
const turnsOf = async (address: string): Promise<Load> => {
  const visits = await Promise.all(Array.from({ length: connections }, () => startVisit(address)));
  let next = 0;
  return {
    url: address,
    setupClient: (client) => {
      const { visitId, token } = visits[next++ % connections] ?? { visitId: '', token: '' };
      client.setRequests([
        {
          method: 'POST',
          path: `/v1/visits/${visitId}/turns`,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          setupRequest: (request) => ({
            ...request,
            body: JSON.stringify({ turnId: randomUUID(), text: '想开奶茶店要办什么证' }),
          }),
        },
      ]);
    },
  };
};

/** The local host beside bare node:http, both in this process's own machine at the same time of day. */
export const benchServer = async () => {
  const bare = await bareServer();
  const data = mkdtempSync(join(tmpdir(), 'lingban-bench-'));
  const { address, close } = await startLocal(
    readSettings({
      PORT: '0',
      DATA_FOLDER: data,
      LOG_LEVEL: 'SILENT',
      RELEASE_FILE: folders.release,
      PAGES_FOLDER: folders.phone,
    }),
  );
  const rows = [
    await load('bare node:http', { url: bare.url }),
    await load('local host, health', { url: `${address}/v1/health` }),
    await load('local host, page', { url: `${address}/` }),
    await load('local host, a turn (stored on disk)', await turnsOf(address)),
  ];
  bare.close();
  await close();
  const [first] = rows;
  table(
    `Server, ${connections} connections, ${seconds} s each, client and server on the same cores`,
    ['', 'requests/s', 'p99', 'failed', 'of bare'],
    rows.map(({ name, cells, rate }) => [name, ...cells, `${(rate / (first?.rate ?? 1)).toFixed(2)}`]),
  );
};
