import { mkdtempSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { composeConversation } from '#functions/compose-conversation.ts';
import { lambdaHost } from '#functions/host/lambda.ts';
import { startLocalHost } from '#functions/host/local-host.ts';
import { readSettings } from '#functions/settings.ts';
import { folders } from '../tools/folders.ts';
import { ask, startVisit } from './client.ts';
import { readQuestions } from './questions.ts';
import { table } from './table.ts';

/** Passes everything on and counts it by operation. */
const countingProxy = async (target: string) => {
  const counts = new Map<string, number>();
  const server = createServer((incoming, reply) => {
    const operation = String(incoming.headers['x-amz-target']).replace(/^.*\./, '');
    counts.set(operation, (counts.get(operation) ?? 0) + 1);
    const outgoing = request(target, { method: 'POST', headers: incoming.headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(reply);
    });
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    close: () => server.close(),
  };
};

/** DynamoDB calls a turn, counted on the wire. */
export const benchTableCalls = async () => {
  const embedded = await startEmbeddedTable(mkdtempSync(join(tmpdir(), 'lingban-bench-')), 'lingban');
  const proxy = await countingProxy(embedded.endpoint);
  const settings = readSettings({
    TABLE_ENDPOINT: proxy.endpoint,
    SIGNING_KEY: 'k'.repeat(32),
    RELEASE_FILE: folders.release,
    LOG_LEVEL: 'SILENT',
  });
  const conversation = composeConversation(settings);
  const handler = lambdaHost(conversation);
  const host = await startLocalHost({
    handlers: { conversation: handler, reading: handler, help: handler, voice: handler },
    pagesFolder: folders.phone,
    port: 0,
    host: '127.0.0.1',
  });
  const address = `http://127.0.0.1:${host.port}`;
  const visit = await startVisit(address);
  proxy.counts.clear();
  const questions = readQuestions('sample-questions.jsonl').slice(0, 50);
  for (const { text } of questions) await ask(address, visit, text);
  const total = [...proxy.counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...proxy.counts].map(([operation, count]) => `${operation} ${count / questions.length}`).join(', ');
  table(
    `DynamoDB, ${questions.length} turns of one visit`,
    ['', 'measured', 'goal'],
    [['calls a turn', `${total / questions.length} (${kinds})`, '≤ 2']],
  );
  await host.close();
  conversation.close();
  proxy.close();
  await embedded.close();
};
