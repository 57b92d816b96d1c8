import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Embedded } from '#core/finding/vectors/build-vectors.ts';
import { quantise } from '#core/finding/vectors/quantise.ts';

/** Makes a vector of so many numbers. */
export type MakeVector = (text: string, dimensions: number) => number[];

/** Words of one meaning, by hand: what a real model has learnt, for a handful of matters. */
const meanings: readonly RegExp[] = [
  /肚子大|怀孕|生育|产假|生孩子|matern|pregnan/i,
  /领.{0,6}钱|津贴|补贴|救助|能领|benefit|allowance|subsid/i,
  /没了工作|失业|丢了工作|被裁|失业金|unemploy|laid off|lost my job/i,
  /毕业|graduat/i,
  /老板换|换了老板|法人|变更|change/i,
  /登记|register|registration/i,
  /租房|rent/i,
];

const mixed = (seed: number) => {
  let hash = Math.imul(seed ^ 0x9e3779b1, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const seedOf = (text: string) => [...text].reduce((hash, it) => mixed(hash ^ (it.codePointAt(0) ?? 0)), 7);

/** A direction by chance, always the same for the same text. */
export const noiseOf: MakeVector = (text, dimensions) => {
  const seed = seedOf(text);
  return Array.from({ length: dimensions }, (_, at) => (mixed(seed + at * 2654435) / 0xffffffff) * 2 - 1);
};

const noiseShare = 0.1;

/** Meanings by the table, and a little noise: two texts are near each other where they share a meaning. */
export const meaningOf: MakeVector = (text, dimensions) =>
  noiseOf(text, dimensions).map((it, at) => it * noiseShare + (meanings[at]?.test(text) ? 1 : 0));

/** How the double behaves. Delay in milliseconds. */
type Script = {
  make?: MakeVector;
  dimensions?: number;
  delay?: number;
  status?: number;
  /** Replaces the reply's body. */
  body?: string;
  /** So many vectors fewer than there are texts. */
  fewer?: number;
};

/** A call as the double got it. */
type Called = { body: { model: string; input: string[]; dimensions?: number }; authorization: string | undefined };

const usual = 64;
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const replyOf = ({ input, dimensions }: Called['body'], script: Script) => {
  const made = input.slice(0, input.length - (script.fewer ?? 0)).map((text, index) => {
    const vector = (script.make ?? meaningOf)(text, dimensions ?? script.dimensions ?? usual);
    return { object: 'embedding', index, embedding: vector };
  });
  // in another order than they were asked for: each says which one it is
  return JSON.stringify({ object: 'list', data: made.reverse() });
};

/** A server that has OpenAI's `/embeddings`, with vectors that are always the same; `script` may be changed on the way. */
export const startEmbeddings = async (script: Script = {}) => {
  const calls: Called[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const called = { body: JSON.parse(text), authorization: request.headers.authorization };
    calls.push(called);
    if (script.delay) await wait(script.delay);
    const { status = 200 } = script;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(script.body ?? (status === 200 ? replyOf(called.body, script) : '{"error":{"message":"scripted"}}'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    calls,
    script,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};

/** The same without a server: what a release is built from. */
export const embeddedBy = (make: MakeVector, dimensions = usual): Embedded => ({
  model: 'a-model',
  dimensions,
  shortened: false,
  vectorOf: (text) => quantise(make(text, dimensions)),
});
