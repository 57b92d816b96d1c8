import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TranscribeClient } from '@aws-sdk/client-transcribe';
import * as z from 'zod';

/** One operation of Amazon Transcribe: the reply, or what it is refused with. */
export type Operation = (input: Record<string, unknown>) => object | Refusal | Promise<object | Refusal>;
type Refusal = { refused: 'BadRequest' | 'Conflict' | 'LimitExceeded' | 'NotFound'; message: string };

const answer = (response: ServerResponse, reply: object | Refusal) => {
  if (!('refused' in reply)) {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(reply));
    return;
  }
  const type = `${reply.refused}Exception`;
  response
    .writeHead(400, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': type })
    .end(JSON.stringify({ __type: type, Message: reply.message }));
};

/** Speaks as Amazon Transcribe does (JSON 1.1 over HTTP), with the operations given. */
export const startTranscribeDouble = async (operations: Record<string, Operation>) => {
  const calls: { name: string; input: Record<string, unknown> }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const name = String(request.headers['x-amz-target']).replace('Transcribe.', '');
    const input = z.record(z.string(), z.unknown()).parse(JSON.parse(body || '{}'));
    calls.push({ name, input });
    const operation = operations[name];
    answer(response, operation ? await operation(input) : { refused: 'BadRequest', message: `no ${name} here` });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = new TranscribeClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'cn-northwest-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    maxAttempts: 1,
  });
  return {
    client,
    calls,
    stop: () => {
      client.destroy();
      server.close();
    },
  };
};
