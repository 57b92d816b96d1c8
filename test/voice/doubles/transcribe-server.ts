import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventStreamCodec } from '@smithy/eventstream-codec';
import { type WebSocket, WebSocketServer } from 'ws';

const codec = new EventStreamCodec(
  (input) => (typeof input === 'string' ? input : new TextDecoder().decode(input)),
  (input) => new TextEncoder().encode(input),
);
const text = (value: string) => ({ type: 'string', value }) as const;

/** What it hears of every utterance. */
export type Hears = {
  text: string;
  alternatives?: string[];
  confidence?: number;
  /** Milliseconds from the end of the sound to the last word; real ones take 300 to 600. */
  delay?: number;
  /** How many of the coming connections end with this exception, or are never answered. */
  fails?: { times: number; how: 'exception' | 'silence' | 'refused' };
};

/** What it was asked. */
export type Asked = { query: URLSearchParams; samples: number };

const eventMessage = (type: string, json: unknown) =>
  codec.encode({
    headers: {
      ':message-type': text('event'),
      ':event-type': text(type),
      ':content-type': text('application/json'),
    },
    body: new TextEncoder().encode(JSON.stringify(json)),
  });

const exceptionMessage = (type: string) =>
  codec.encode({
    headers: {
      ':message-type': text('exception'),
      ':exception-type': text(type),
      ':content-type': text('application/json'),
    },
    body: new TextEncoder().encode(JSON.stringify({ Message: 'as told' })),
  });

const transcriptMessage = (texts: string[], partial: boolean, confidence: number | undefined) =>
  eventMessage('TranscriptEvent', {
    Transcript: {
      Results: [
        {
          ResultId: 'one',
          StartTime: 0,
          EndTime: 1,
          IsPartial: partial,
          ChannelId: 'ch_0',
          Alternatives: texts.map((it) => ({
            Transcript: it,
            Items: partial || confidence === undefined ? [] : [{ Content: it, Confidence: confidence }],
          })),
        },
      ],
    },
  });

/** A third of a second of sound for every further character. */
const samplesACharacter = 16_000 / 5;

const listen = (
  socket: WebSocket,
  { text: wanted, alternatives = [], confidence, delay = 300 }: Hears,
  asked: Asked,
) => {
  let told = '';
  socket.on('message', (data: Buffer) => {
    const { headers, body } = codec.decode(data);
    if (headers[':event-type']?.value !== 'AudioEvent') {
      socket.send(exceptionMessage('BadRequestException'));
      return socket.close();
    }
    if (body.length === 0) {
      setTimeout(() => {
        if (wanted !== '') socket.send(transcriptMessage([wanted, ...alternatives], false, confidence));
        setTimeout(() => socket.close(1000), 50);
      }, delay);
      return;
    }
    asked.samples += body.length / 2;
    const soFar = wanted.slice(0, Math.floor(asked.samples / samplesACharacter));
    if (soFar !== '' && soFar !== told) socket.send(transcriptMessage([soFar], true, undefined));
    told = soFar;
  });
};

/** Amazon Transcribe's streaming by WebSocket, as far as the page uses it: it hears what it was told to hear. */
export const startTranscribeServer = async () => {
  const asked: Asked[] = [];
  let hears: Hears = { text: '' };
  let failures = 0;
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const how = failures > 0 ? hears.fails?.how : undefined;
    if (failures > 0) failures -= 1;
    if (url.pathname !== '/stream-transcription-websocket' || how === 'refused') {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const one: Asked = { query: url.searchParams, samples: 0 };
      asked.push(one);
      if (how === 'exception') opened.once('message', () => opened.send(exceptionMessage('LimitExceededException')));
      else if (how === undefined) listen(opened, hears, one);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `ws://127.0.0.1:${(http.address() as AddressInfo).port}`,
    asked,
    hear: (next: Hears) => {
      hears = next;
      failures = next.fails?.times ?? 0;
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => http.close(resolve));
    },
  };
};
