import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CreateTableCommand, DescribeTableCommand, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { openTable, type Table } from '#adapters/aws/open-table.ts';
import { tableShape } from '#adapters/aws/table-shape.ts';
import { checkStore } from './check-store.ts';

/** A running table of this machine. */
export type EmbeddedTable = { endpoint: string; close: () => Promise<void> };

const listen = (server: Server) =>
  new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}`);
    });
  });

const makeClose = (server: Server) => () =>
  new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // calls under way end; connections kept alive for more would hold the door open
    server.closeIdleConnections();
  });

/** A table that is just being made does not answer yet: how often it is asked, and the pause between in milliseconds. */
const asked = { times: 200, pause: 10 };

const untilReady = async (client: Table['client'], name: string) => {
  for (let time = 0; time < asked.times; time += 1) {
    const { Table: made } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (made?.TableStatus === 'ACTIVE') return;
    await wait(asked.pause);
  }
  throw new Error('The embedded table cannot be made ready.');
};

const createTable = async (endpoint: string, name: string) => {
  const { client } = openTable({ name, endpoint });
  try {
    await client.send(new CreateTableCommand({ TableName: name, ...tableShape }));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  try {
    await untilReady(client, name);
  } finally {
    client.destroy();
  }
};

/**
 * Starts a DynamoDB-protocol server on a free loopback port, with its items in `folder`, and makes the table when it
 * is missing. Rejects when another process uses the folder. No acknowledged write is lost when the process dies; a power cut may lose the last ones.
 */
export const startEmbeddedTable = async (folder: string, name: string): Promise<EmbeddedTable> => {
  const path = join(folder, 'table');
  mkdirSync(path, { recursive: true });
  await checkStore(path);
  const server = dynalite({ path, createTableMs: 0 });
  const endpoint = await listen(server);
  await createTable(endpoint, name);
  return { endpoint, close: makeClose(server) };
};
