import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { longestFrame } from '#contract/live/frames.ts';
import { signInAt } from '../staff/sign-in-at.ts';
import { orderChat, type Product, startChat, startProduct } from './a-conversation.ts';
import { type LiveClient, openLiveClient } from './live-client.ts';

let product: Product;
const open: LiveClient[] = [];
const connect = async (headers: Record<string, string> = {}) => {
  const client = await openLiveClient(product.address, headers);
  open.push(client);
  return client;
};
const chat = async () => {
  const started = await startChat(product);
  open.push(started.visitor, started.helper);
  return started;
};
const end = (started: { handoffId: string; staffToken: string }) =>
  product.send('POST', `/v1/desk/handoffs/${started.handoffId}/actions`, started.staffToken, {
    action: { kind: 'terminate', note: 'end of the test' },
  });
const say = (handoffId: string, text: string, messageId = randomUUID()) =>
  ({ kind: 'say', handoffId, messageId, text }) as const;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

describe('joining', () => {
  it('lets a visitor into the own handoff, and says how it stands', async () => {
    const { handoffId, token } = await orderChat(product);
    const visitor = await connect();
    visitor.send({ kind: 'join', token, handoffId });
    expect(await visitor.next('joined')).toMatchObject({ handoff: { handoffId, mode: 'chat' } });
  });

  it.each([
    ['another visit', async () => (await orderChat(product)).token],
    ['nobody', async () => 'no token'],
    ['staff', async () => (await signInAt(product.address, 'sample-li')).id_token],
  ])('keeps %s out of a handoff, and ends the connection', async (_who, tokenOf) => {
    const { handoffId } = await orderChat(product);
    const stranger = await connect();
    stranger.send({ kind: 'join', token: await tokenOf(), handoffId });
    expect(await stranger.next('refused')).toMatchObject({
      why: expect.stringMatching(/no-such-handoff|invalid-token/),
    });
    expect(await stranger.closed).toBe(4401);
  });

  it('keeps visitors and operators out of the desk', async () => {
    const { token } = await orderChat(product);
    const { id_token: operator } = await signInAt(product.address, 'demo-operator');
    for (const [each, why] of [
      [token, 'invalid-token'],
      [operator, 'other-role'],
    ] as const) {
      const client = await connect();
      client.send({ kind: 'join', token: each });
      expect(await client.next('refused')).toMatchObject({ why });
      expect(await client.closed).toBe(4401);
    }
  });

  it('comes before everything else', async () => {
    const client = await connect();
    client.send({ kind: 'ping' });
    expect(await client.next('refused')).toMatchObject({ why: 'join-first' });
    expect(await client.closed).toBe(4401);
  });

  it('is for pages of this host alone', async () => {
    await expect(connect({ origin: 'https://elsewhere.example' })).rejects.toThrow('403');
    await expect(connect({ origin: product.address })).resolves.toBeDefined();
  });
});

describe('a chat', () => {
  it('carries what each side says to the other, once, in the order in which it was kept', async () => {
    const started = await chat();
    const { handoffId, visitor, helper } = started;
    const first = say(handoffId, '您好，我是小王');
    helper.send(first);
    expect(await helper.next('kept')).toMatchObject({ messageId: first.messageId, number: 1 });
    expect(await visitor.next('message')).toMatchObject({ message: { number: 1, from: 'helper', text: first.text } });
    const second = say(handoffId, '要带什么？');
    visitor.send(second);
    // the acknowledgement was lost, so the page says it again
    visitor.send(second);
    expect(await visitor.next('kept')).toMatchObject({ number: 2 });
    expect(await visitor.next('kept')).toMatchObject({ number: 2 });
    expect(await helper.next('message', ({ message }) => message.number === 2)).toMatchObject({
      message: { from: 'visitor', text: second.text },
    });
    visitor.send({ kind: 'resume', handoffId, after: 0 });
    const { messages, more } = await visitor.next('resumed');
    expect(messages.map(({ number, text }) => [number, text])).toEqual([
      [1, first.text],
      [2, second.text],
    ]);
    expect(more).toBe(false);
    await end(started);
  });

  it('gives back what was missed, a hundred messages at a time', async () => {
    const started = await chat();
    const { handoffId, visitor, helper } = started;
    for (let at = 1; at <= 105; at += 1) {
      helper.send(say(handoffId, `第 ${at} 条`));
      await helper.next('kept');
    }
    visitor.send({ kind: 'resume', handoffId, after: 2 });
    const first = await visitor.next('resumed');
    expect([first.messages.length, first.messages[0]?.number, first.more]).toEqual([100, 3, true]);
    visitor.send({ kind: 'resume', handoffId, after: 102 });
    const rest = await visitor.next('resumed');
    expect([rest.messages.map(({ number }) => number), rest.more]).toEqual([[103, 104, 105], false]);
    await end(started);
  });

  it('passes on typing, reading, pointing and signals, to the other side alone', async () => {
    const started = await chat();
    const { handoffId, visitor, helper } = started;
    const at = { matter: 'food-business-permit', part: 'material', id: 'site-plan' } as const;
    helper.send({ kind: 'typing', handoffId });
    expect(await visitor.next('typing')).toMatchObject({ from: 'helper' });
    helper.send({ kind: 'point', handoffId, at });
    expect(await visitor.next('point')).toMatchObject({ at });
    visitor.send({ kind: 'signal', handoffId, signal: { kind: 'offer', payload: 'v=0' } });
    expect(await helper.next('signal')).toMatchObject({ from: 'visitor', signal: { kind: 'offer', payload: 'v=0' } });
    visitor.send({ kind: 'read', handoffId, upTo: 0 });
    expect(await helper.next('read')).toMatchObject({ by: 'visitor', upTo: 0 });
    expect(visitor.heard.filter(({ kind }) => kind === 'signal' || kind === 'read')).toEqual([]);
    visitor.send({ kind: 'point', handoffId, at });
    expect(await visitor.next('refused')).toMatchObject({ why: 'not-now' });
    await end(started);
  });

  it('tells each side whether the other is there', async () => {
    const started = await chat();
    const { visitor, helper, handoffId, token } = started;
    expect(await visitor.next('presence', ({ here }) => here)).toMatchObject({ who: 'helper', handoffId });
    expect(await helper.next('presence', ({ here }) => here)).toMatchObject({ who: 'visitor', handoffId });
    visitor.close();
    expect(await helper.next('presence', ({ here }) => !here)).toMatchObject({ who: 'visitor' });
    const back = await connect();
    back.send({ kind: 'join', token, handoffId });
    expect(await helper.next('presence', ({ here }) => here)).toMatchObject({ who: 'visitor' });
    await end(started);
  });

  it('is nobody else’s: another helper is refused, whatever the frame', async () => {
    const started = await chat();
    const { handoffId } = started;
    const other = await connect();
    other.send({ kind: 'join', token: (await signInAt(product.address, 'sample-li')).id_token });
    await other.next('joined');
    for (const frame of [
      say(handoffId, 'let me in'),
      { kind: 'resume', handoffId, after: 0 },
      { kind: 'typing', handoffId },
      { kind: 'signal', handoffId, signal: { kind: 'call' } },
    ] as const) {
      other.send(frame);
      expect((await other.next('refused')).why, frame.kind).toBe('no-such-handoff');
    }
    expect(started.visitor.heard.some(({ kind }) => kind === 'typing' || kind === 'signal')).toBe(false);
    await end(started);
  });
});

describe('a frame', () => {
  it('that makes no sense is refused by its message id, and the connection goes on', async () => {
    const started = await chat();
    const messageId = randomUUID();
    started.visitor.sendText(JSON.stringify({ kind: 'say', messageId, handoffId: started.handoffId, text: '' }));
    expect(await started.visitor.next('refused')).toMatchObject({ why: 'invalid-input', messageId });
    started.visitor.sendText('{');
    expect(await started.visitor.next('refused')).toEqual({ kind: 'refused', why: 'invalid-input' });
    started.visitor.send({ kind: 'ping' });
    await started.visitor.next('pong');
    await end(started);
  });

  it('that is longer than any frame ends the connection', async () => {
    const client = await connect();
    client.sendText('x'.repeat(longestFrame + 1));
    expect(await client.closed).toBe(1009);
  });
});
