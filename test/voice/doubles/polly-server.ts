import { createServer, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';

type Asked = { Engine: string; VoiceId: string; OutputFormat: string; Text: string; SpeechMarkTypes?: string[] };
/** How it answers a request: with the sound or marks, or with an error of that name; after a delay in milliseconds. */
export type PollyAnswer = { error?: string; message?: string; delay?: number };

const marks = [
  { time: 6, type: 'viseme', value: 'sil' },
  { time: 120, type: 'viseme', value: 't' },
  { time: 240, type: 'viseme', value: 'i' },
  { time: 480, type: 'viseme', value: 'sil' },
];

const send = (stream: ServerHttp2Stream, asked: Asked, { error, message = 'as told' }: PollyAnswer) => {
  if (stream.destroyed) return;
  if (error !== undefined) {
    stream.respond({ ':status': 400, 'content-type': 'application/json', 'x-amzn-errortype': error });
    stream.end(JSON.stringify({ message }));
    return;
  }
  const isJson = asked.OutputFormat === 'json';
  stream.respond({ ':status': 200, 'content-type': isJson ? 'application/x-json-stream' : 'audio/mpeg' });
  stream.end(isJson ? marks.map((it) => JSON.stringify(it)).join('\n') : 'an mp3');
};

/** Amazon Polly's SynthesizeSpeech over HTTP/2 without TLS, as its client speaks it. */
export const startPollyServer = async () => {
  const asked: Asked[] = [];
  let answer: (it: Asked) => PollyAnswer = () => ({});
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => {});
  });
  server.on('stream', (stream) => {
    const chunks: Buffer[] = [];
    stream.on('error', () => {});
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const request: Asked = JSON.parse(Buffer.concat(chunks).toString());
      asked.push(request);
      const told = answer(request);
      setTimeout(() => send(stream, request, told), told.delay ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (how: typeof answer) => {
      answer = how;
    },
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
