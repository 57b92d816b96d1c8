import { setTimeout as wait } from 'node:timers/promises';
import { milliseconds, quantile } from '../statistics.ts';
import { table } from '../table.ts';
import { type Chat, makeStaffTokens, startChat } from './chats.ts';
import { makeProductProcess } from './product-process.ts';
import { type ChatSpeaker, makeSpeaker } from './speaker.ts';

/** Chats are begun so many at a time. */
const atOnce = 5;
const seconds = 20;
/** Seconds between two words of one side: as asked, and at a pace that one machine holds. */
const paces = [1, 10];

type Line = { saidAt: Map<string, number>; came: Map<string, number>; latencies: number[] };

/** The two sides of a chat, each of which notes when the other's messages come. */
const connect = (address: string, { handoffId, token, staffToken }: Chat) => {
  const line: Line = { saidAt: new Map(), came: new Map(), latencies: [] };
  const side = (from: 'visitor' | 'helper') => {
    const join = from === 'visitor' ? { token, handoffId } : { token: staffToken };
    return makeSpeaker({
      address,
      handoffId,
      join: { kind: 'join', ...join },
      onMessage: ({ messageId, from: by }) => {
        if (by === from) return;
        line.came.set(messageId, (line.came.get(messageId) ?? 0) + 1);
        const saidAt = line.saidAt.get(messageId);
        if (saidAt !== undefined) line.latencies.push(performance.now() - saidAt);
      },
    });
  };
  return { line, sides: [side('visitor'), side('helper')] };
};

const talk = async (speaker: ChatSpeaker, { saidAt }: Line, pace: number, until: number) => {
  await wait(Math.random() * pace * 1000);
  while (performance.now() < until) {
    const messageId = crypto.randomUUID();
    const start = performance.now();
    saidAt.set(messageId, start);
    await speaker.say('好的，我记下了，请再告诉我一下场所的面积。', messageId);
    await wait(Math.max(0, pace * 1000 - (performance.now() - start)));
  }
};

const measure = async (lines: ReturnType<typeof connect>[], pace: number) => {
  for (const { line } of lines) for (const each of [line.saidAt, line.came]) each.clear();
  for (const { line } of lines) line.latencies.length = 0;
  const start = performance.now();
  const talks = lines.flatMap(({ line, sides }) => sides.map((side) => talk(side, line, pace, start + seconds * 1000)));
  await Promise.all(talks);
  const taken = (performance.now() - start) / 1000;
  await wait(1000);
  const said = lines.flatMap(({ line }) => [...line.saidAt.keys()].map((id) => line.came.get(id) ?? 0));
  const latencies = lines.flatMap(({ line }) => line.latencies);
  const count = (isMeant: (times: number) => boolean) => String(said.filter(isMeant).length);
  return [
    `one word in ${pace} s each`,
    `${said.length}`,
    (said.length / taken).toFixed(0),
    count((times) => times === 0),
    count((times) => times > 1),
    milliseconds(quantile(latencies, 0.5)),
    milliseconds(quantile(latencies, 0.99)),
  ];
};

const startChats = async (address: string, tokens: readonly string[]) => {
  const begun: Chat[] = [];
  for (let at = 0; at < tokens.length; at += atOnce) {
    begun.push(...(await Promise.all(tokens.slice(at, at + atOnce).map((token) => startChat(address, token)))));
  }
  return begun;
};

/** Visitors and helpers in as many chats, all connected at once, on one machine with the product in its own process. */
export const benchLiveConnections = async (handoffs = 250) => {
  const product = await makeProductProcess();
  const { address } = product;
  await product.start();
  const signIn = await makeStaffTokens(address, product.folder, product.now);
  const tokens = await Promise.all(Array.from({ length: handoffs }, (_, at) => signIn(`bench-${at}`)));
  const chats = await startChats(address, tokens);
  const lines = chats.map((chat) => connect(address, chat));
  await Promise.all(lines.flatMap(({ sides }) => sides.map(({ ready }) => ready)));
  // the first word takes more than the others: it moves the case on, and tells the desk
  for (const { sides } of lines) await sides[1]?.say('您好，请问有什么可以帮您？');
  const rows: string[][] = [];
  for (const pace of paces) rows.push(await measure(lines, pace));
  for (const { sides } of lines) for (const side of sides) await side.close();
  await product.close();
  table(
    `Live: ${2 * handoffs} connections in ${handoffs} chats for ${seconds} s; each side says the next word when the last is kept`,
    ['', 'said', 'kept a second', 'lost', 'doubled', 'p50 to the other side', 'p99'],
    rows,
  );
};
