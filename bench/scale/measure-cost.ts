/** `node --expose-gc bench/scale/measure-cost.ts <way> <file>`: prints a `Cost` as JSON. In a process of its own for its memory. */
import { readFileSync } from 'node:fs';
import type { Find } from '../measure-routing.ts';
import { peers } from '../peers/peers.ts';
import { readQuestions } from '../questions.ts';
import { median, quantile } from '../statistics.ts';
import type { Cost } from './cost.ts';

const [way = '', file = '', share = '1'] = process.argv.slice(2);
const openings = 15;
const rounds = 4;

const memory = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const questions = readQuestions('own-questions.jsonl', 'sample-questions.jsonl');
const texts = questions.map(({ text }) => text);
const timed = texts.filter((_, index) => index % Number(share) === 0);

/** Of each question its quickest round: what else the machine does is no cost of finding. */
const timesOf = async (find: (text: string) => unknown) => {
  const quickest = timed.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, text] of timed.entries()) {
      const start = performance.now();
      await find(text);
      quickest[index] = Math.min(quickest[index] ?? 0, performance.now() - start);
    }
  return { p50: median(quickest), p99: quantile(quickest, 0.99) };
};

const foundBy = async (find: Find) => {
  const found: string[][] = [];
  for (const text of timed) found.push((await find(text)).slice(0, 40).map(({ id }) => id));
  return found;
};

const measureFinding = async (): Promise<Cost> => {
  const before = memory();
  const { openFinder } = await import('./open-finder.ts');
  const { find, open } = openFinder(file);
  for (const text of timed) find(text);
  const used = memory() - before;
  return { find: await timesOf(find), load: median(Array.from({ length: openings }, open)), memory: used, found: [] };
};

/** The same of whole turns, by one finder alone, as the product runs. */
const measureTurns = async (): Promise<Cost> => {
  const before = memory();
  const { openFinder } = await import('./open-finder.ts');
  const { openEngine } = await import('./open-engine.ts');
  const { release, open } = openFinder(file);
  const takeTurn = openEngine(release);
  const turn = (text: string) => takeTurn({ text, state: { language: 'zh' } });
  const found = await foundBy((text) => turn(text).guides);
  const used = memory() - before;
  return { find: await timesOf(turn), load: median(Array.from({ length: openings }, open)), memory: used, found };
};

const measurePeer = async (): Promise<Cost> => {
  const before = memory();
  const peer = await peers[way]?.();
  if (!peer) throw new Error(`no such peer: ${way}`);
  let built = readFileSync(file, 'utf8');
  const start = performance.now();
  const find = await peer.open(built);
  const load = performance.now() - start;
  built = '';
  const found = await foundBy(find);
  return { memory: memory() - before, find: await timesOf(find), load, found };
};

const own: Record<string, () => Promise<Cost>> = { finding: measureFinding, turns: measureTurns };
console.log(JSON.stringify(await (own[way] ?? measurePeer)()));
