import { randomUUID } from 'node:crypto';
import { StartVisitOutput } from '#contract/visit/visit.ts';

export type Visit = { visitId: string; token: string };

const post = async (url: string, body: unknown, token?: string) => {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return reply.json();
};

export const startVisit = async (address: string): Promise<Visit> =>
  StartVisitOutput.parse(await post(`${address}/v1/visits`, {}));

export const ask = (address: string, { visitId, token }: Visit, text: string) =>
  post(`${address}/v1/visits/${visitId}/turns`, { turnId: randomUUID(), text }, token);
