import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Language } from '#contract/language.ts';

type EspeakRequest = { text: string; language: Language; pace: number };

const Reply = z.union([
  z.object({
    id: z.int(),
    sampleRate: z.int().positive(),
    samples: z.base64(),
    phonemes: z.array(z.tuple([z.number(), z.string()])),
  }),
  z.object({ id: z.int(), error: z.string() }),
]);
/** 16-bit samples in base64, and the phonemes with the milliseconds at which they begin. */
type EspeakReply = Exclude<z.infer<typeof Reply>, { error: string }>;

type Waiting = { resolve: (reply: EspeakReply) => void; reject: (error: Error) => void };
type Running = { child: ChildProcessWithoutNullStreams; waiting: Map<number, Waiting> };

export type EspeakProcess = { speak: (request: EspeakRequest) => Promise<EspeakReply>; close: () => void };

const program = fileURLToPath(new URL('espeak-program.mjs', import.meta.url));

const receive = ({ waiting }: Running, line: string) => {
  const reply = Reply.parse(JSON.parse(line));
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ('error' in reply) asked?.reject(new Error(`espeak-ng: ${reply.error}`));
  else asked?.resolve(reply);
};

/** Starts the program; whoever still waits when it ends is told so. */
const start = (ended: (it: Running) => void): Running => {
  const child = spawn(process.execPath, [program], { stdio: 'pipe' });
  const running: Running = { child, waiting: new Map() };
  const end = (why: string) => {
    ended(running);
    for (const { reject } of running.waiting.values()) reject(new Error(`espeak-ng ${why}`));
    running.waiting.clear();
  };
  let lastWords = '';
  child.once('error', (error) => end(`cannot be started: ${error.message}`));
  child.once('exit', (code, signal) => end(`ended (${signal ?? code}). ${lastWords}`));
  // written to one that has just died: its exit tells
  child.stdin.on('error', () => {});
  child.stderr.on('data', (text) => {
    lastWords = String(text).slice(-300);
  });
  createInterface({ input: child.stdout }).on('line', (line) => receive(running, line));
  return running;
};

/**
 * The espeak-ng program beside this process. It is started when first needed and again after it has died; it says one
 * text after another. `speak` throws when it cannot be started or dies meanwhile.
 */
export const makeEspeakProcess = (): EspeakProcess => {
  let running: Running | undefined;
  let lastId = 0;
  const ended = (it: Running) => {
    if (running === it) running = undefined;
  };
  return {
    speak: (request) => {
      running ??= start(ended);
      const { child, waiting } = running;
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
      });
    },
    close: () => {
      running?.child.kill();
      running = undefined;
    },
  };
};
