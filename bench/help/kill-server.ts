import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageList } from '#contract/handoff/message.ts';
import { table } from '../table.ts';
import { type Chat, insist, makeStaffTokens, orderChat, startChat } from './chats.ts';
import { makeProductProcess } from './product-process.ts';
import { type ChatSpeaker, makeSpeaker } from './speaker.ts';

const kills = 10;
const chats = 8;
const helpers = 4;
/** Milliseconds: between two deaths, and between two words of one side. */
const pauses = { life: 2000, word: 120, order: 400 };

type Acknowledged = { handoffId: string; messageId: string; number: number };

/** Talks until told to stop, one message after another; remembers what was acknowledged. */
const talk = async (speaker: ChatSpeaker, handoffId: string, kept: Acknowledged[], isOver: () => boolean) => {
  await speaker.ready;
  while (!isOver()) {
    kept.push({ handoffId, ...(await speaker.say(`a word after ${kept.length}`)) });
    await wait(pauses.word);
  }
};

/** Orders all the time; what was acknowledged must be there afterwards. */
const order = async (address: string, ordered: Omit<Chat, 'staffToken'>[], isOver: () => boolean) => {
  while (!isOver()) {
    ordered.push(await orderChat(address, randomUUID()));
    await wait(pauses.order);
  }
};

const readMessages = async (address: string, { visitId, handoffId, token }: Omit<Chat, 'staffToken'>) => {
  const found: MessageList['messages'] = [];
  for (;;) {
    const path = `${address}/v1/visits/${visitId}/handoffs/${handoffId}/messages?after=${found.length}`;
    const { messages } = MessageList.parse((await insist(path, 'GET', token)).body);
    if (messages.length === 0) return found;
    found.push(...messages);
  }
};

/** What is wrong with a chat afterwards: acknowledged and not there, there twice, or a gap in the numbers. */
const faultsOf = async (address: string, chat: Chat, kept: readonly Acknowledged[]) => {
  const messages = await readMessages(address, chat);
  const own = kept.filter(({ handoffId }) => handoffId === chat.handoffId);
  const lost = own.filter(({ messageId, number }) => messages[number - 1]?.messageId !== messageId).length;
  const doubled = messages.length - new Set(messages.map(({ messageId }) => messageId)).size;
  const gaps = messages.filter(({ number }, at) => number !== at + 1).length;
  return { lost, doubled, gaps, messages: messages.length };
};

const ends = async (address: string, chats: readonly Chat[], ordered: readonly Omit<Chat, 'staffToken'>[]) => {
  const complete = { action: { kind: 'complete', outcome: 'answered' } };
  const finished = chats.map(({ handoffId, staffToken }) =>
    insist(`${address}/v1/desk/handoffs/${handoffId}/actions`, 'POST', staffToken, complete),
  );
  const cancelled = ordered.map(({ visitId, handoffId, token }) =>
    insist(`${address}/v1/visits/${visitId}/handoffs/${handoffId}/actions`, 'POST', token, {
      action: { kind: 'cancel' },
    }),
  );
  return (await Promise.all([...finished, ...cancelled])).filter(({ status }) => status !== 200).length;
};

/** Kills the product again and again while people order and chat. What it acknowledged must be there afterwards. */
export const benchKillServer = async () => {
  const product = await makeProductProcess();
  const { address } = product;
  await product.start();
  const signIn = await makeStaffTokens(address, product.folder, product.now);
  const staff = await Promise.all(Array.from({ length: helpers }, (_, at) => signIn(`bench-${at}`)));
  const begun: Chat[] = [];
  for (let at = 0; at < chats; at += 1) begun.push(await startChat(address, staff[at % helpers] ?? ''));

  const kept: Acknowledged[] = [];
  const ordered: Omit<Chat, 'staffToken'>[] = [];
  let over = false;
  const isOver = () => over;
  const speakers = begun.flatMap(({ handoffId, token, staffToken }) => {
    const common = { address, handoffId, onMessage: () => {} };
    return [
      { handoffId, speaker: makeSpeaker({ ...common, join: { kind: 'join', token, handoffId } }) },
      { handoffId, speaker: makeSpeaker({ ...common, join: { kind: 'join', token: staffToken } }) },
    ];
  });
  const work = [
    ...speakers.map(({ speaker, handoffId }) => talk(speaker, handoffId, kept, isOver)),
    order(address, ordered, isOver),
  ];
  for (let at = 0; at < kills; at += 1) {
    await wait(pauses.life);
    await product.kill();
    await product.start();
  }
  await wait(pauses.life);
  over = true;
  await Promise.all(work);
  const faults = await Promise.all(begun.map((chat) => faultsOf(address, chat, kept)));
  const sum = (name: 'lost' | 'doubled' | 'gaps' | 'messages') => faults.reduce((all, it) => all + it[name], 0);
  const stuck = await ends(address, begun, ordered);
  for (const { speaker } of speakers) await speaker.close();
  await product.close();
  table(
    `Killed ${kills} times (SIGKILL) while ${chats * 2} people chat and others order`,
    ['', 'measured', 'goal'],
    [
      ['messages acknowledged, found afterwards', `${kept.length}, ${sum('messages')}`, ''],
      ['acknowledged messages lost', `${sum('lost')}`, '0'],
      ['messages doubled', `${sum('doubled')}`, '0'],
      ['gaps in the numbers', `${sum('gaps')}`, '0'],
      ['orders acknowledged', `${ordered.length}`, ''],
      ['handoffs that cannot be ended afterwards', `${stuck}`, '0'],
    ],
  );
};
