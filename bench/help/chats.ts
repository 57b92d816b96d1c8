import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { makeSignStaffTokens } from '#adapters/local/oidc/sign-staff-token.ts';
import { readStaffKey } from '#adapters/local/oidc/staff-key.ts';
import { StartVisitOutput } from '#contract/visit/visit.ts';

/** A chat that a helper has taken. */
export type Chat = { handoffId: string; visitId: string; token: string; staffToken: string };

/** A call that is repeated until the product answers it; its kinds of refusal are answers too. */
export const insist = async (url: string, method: string, token: string, body?: unknown) => {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      const reply = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      });
      if (reply.status < 500) return { status: reply.status, body: (await reply.json()) as unknown };
    } catch {
      // it is not there just now
    }
    await wait(100);
  }
  throw new Error(`no answer from ${url}`);
};

/** Tokens for as many helpers as are wanted, signed with the product's own key, by its own clock. */
export const makeStaffTokens = async (address: string, folder: string, now: () => number) => {
  const key = await readStaffKey(folder);
  const sign = makeSignStaffTokens({ issuer: `${address}/oidc`, clientId: 'lingban-desk', key, now });
  return async (id: string) => {
    const staff = { id, name: id, roles: ['helper' as const], teams: ['general-help', 'business-help'] };
    return (await sign({ staff, nonce: undefined, signedInAt: now() })).id_token;
  };
};

/** A visitor who orders a chat; ordering again under the same id orders nothing new. */
export const orderChat = async (address: string, handoffId: string = randomUUID()) => {
  const visit = StartVisitOutput.parse((await insist(`${address}/v1/visits`, 'POST', '', {})).body);
  const order = { handoffId, mode: 'chat' };
  const path = `${address}/v1/visits/${visit.visitId}/handoffs`;
  const { status, body } = await insist(path, 'POST', visit.token, order);
  if (status !== 200) throw new Error(`the order was refused: ${JSON.stringify(body)}`);
  return { handoffId, visitId: visit.visitId, token: visit.token };
};

/** A chat in the hands of that helper. */
export const startChat = async (address: string, staffToken: string): Promise<Chat> => {
  const order = await orderChat(address);
  const claim = { action: { kind: 'claim' } };
  const path = `${address}/v1/desk/handoffs/${order.handoffId}/actions`;
  const { status, body } = await insist(path, 'POST', staffToken, claim);
  if (status !== 200) throw new Error(`the claim was refused: ${JSON.stringify(body)}`);
  return { ...order, staffToken };
};
