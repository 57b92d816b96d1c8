import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { StartVisitOutput } from '#contract/visit/visit.ts';
import { startLocal } from '#functions/start-local.ts';
import { sampleSettings } from '../functions/sample-settings.ts';
import { signInAt } from '../staff/sign-in-at.ts';
import { openLiveClient } from './live-client.ts';

/** A test runs at any time, and helpers do not: a Wednesday before noon in the hall's calendar. */
const noon = Date.parse('2026-11-25T02:30:00Z');

/** The product on this machine, with what a test does to it over HTTP. */
export const startProduct = async (changes: Record<string, string> = {}) => {
  const settings = sampleSettings(changes);
  const started = Date.now();
  const now = () => noon + Date.now() - started;
  const { address, close } = await startLocal(settings, now);
  const send = async (method: string, path: string, token: string, body?: unknown) => {
    const reply = await fetch(address + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answered: unknown = await reply.json();
    return { status: reply.status, body: answered };
  };
  return {
    address,
    send,
    close: async () => {
      await close();
      await rm(settings.DATA_FOLDER, { recursive: true });
    },
  };
};
export type Product = Awaited<ReturnType<typeof startProduct>>;

/** A visitor who has ordered a chat. */
export const orderChat = async ({ send }: Pick<Product, 'send'>) => {
  const visit = StartVisitOutput.parse((await send('POST', '/v1/visits', '', {})).body);
  const handoffId = randomUUID();
  const order = { handoffId, mode: 'chat', matter: 'food-business-permit' };
  const { status, body } = await send('POST', `/v1/visits/${visit.visitId}/handoffs`, visit.token, order);
  if (status !== 200) throw new Error(`the order failed: ${JSON.stringify(body)}`);
  return { handoffId, visitId: visit.visitId, token: visit.token };
};

/** A visitor and a helper in a chat, both connected, after the helper took it. */
export const startChat = async (product: Product, person = 'sample-wang') => {
  const { id_token: staffToken } = await signInAt(product.address, person);
  await product.send('POST', '/v1/desk/duty', staffToken, { status: 'on' });
  const order = await orderChat(product);
  const { handoffId, token } = order;
  const taken = await product.send('POST', `/v1/desk/handoffs/${handoffId}/actions`, staffToken, {
    action: { kind: 'claim' },
  });
  if (taken.status !== 200) throw new Error(`the claim failed: ${JSON.stringify(taken.body)}`);
  const visitor = await openLiveClient(product.address);
  visitor.send({ kind: 'join', token, handoffId });
  await visitor.next('joined');
  const helper = await openLiveClient(product.address);
  helper.send({ kind: 'join', token: staffToken });
  await helper.next('joined');
  return { ...order, staffToken, visitor, helper };
};
