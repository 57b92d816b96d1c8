import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeWav } from '#adapters/model/wav-sound.ts';

/** How it answers: after a delay in milliseconds, and with an error of that status where one is named. */
type Way = { delay?: number; status?: number };
/** What it writes down of the next sounds, one after another; the last one stays. */
export type Written = Way & { json: object };

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const reply = (response: ServerResponse, status: number, type: string, body: string | Buffer) =>
  response.writeHead(status, { 'content-type': type }).end(body);

const formOf = async (request: IncomingMessage, body: Buffer) => {
  const type = String(request.headers['content-type']);
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
};

/** A second of a hum: speech enough for whoever only wants sound. */
const hum = (seconds = 1) =>
  writeWav({
    sampleRate: 16_000,
    samples: Int16Array.from({ length: 16_000 * seconds }, (_, at) => Math.sin(at / 12) * 8000),
  });

/** What was asked of `/audio/transcriptions`: the fields of the form, and the sound. */
type AskedTranscription = { fields: Record<string, string>; sound: Buffer; authorization: string };
/** What was asked of `/audio/speech`. */
type AskedSpeech = { body: unknown; authorization: string };

/** An endpoint for sound as OpenAI's is, below `/v1`: it writes down and says what it was told to. */
export const startAudioServer = async () => {
  const transcriptions: AskedTranscription[] = [];
  const speeches: AskedSpeech[] = [];
  let written: Written[] = [{ json: { text: '' } }];
  let speech: Way & { sound?: Buffer; type?: string } = {};

  const transcribe = async (request: IncomingMessage, response: ServerResponse) => {
    const form = await formOf(request, await bodyOf(request));
    const file = form.get('file');
    const sound = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
    const fields = Object.fromEntries([...form].flatMap(([name, it]) => (typeof it === 'string' ? [[name, it]] : [])));
    transcriptions.push({ fields, sound, authorization: String(request.headers.authorization) });
    const { delay = 0, status = 200, json } = (written.length > 1 ? written.shift() : written[0]) ?? { json: {} };
    await wait(delay);
    reply(response, status, 'application/json', JSON.stringify(json));
  };
  const speak = async (request: IncomingMessage, response: ServerResponse) => {
    const body: unknown = JSON.parse((await bodyOf(request)).toString());
    speeches.push({ body, authorization: String(request.headers.authorization) });
    const { delay = 0, status = 200, sound = hum(), type = 'audio/wav' } = speech;
    await wait(delay);
    if (status === 200) reply(response, 200, type, sound);
    else reply(response, status, 'application/json', '{"error":{"message":"as told"}}');
  };

  const server = createServer((request, response) => {
    if (request.url === '/v1/audio/transcriptions') return void transcribe(request, response);
    if (request.url === '/v1/audio/speech') return void speak(request, response);
    reply(response, 404, 'application/json', '{"error":{"message":"no such path"}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    transcriptions,
    speeches,
    write: (...next: Written[]) => {
      written = next;
    },
    say: (next: typeof speech) => {
      speech = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
