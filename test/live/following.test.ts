import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TurnOutput } from '#contract/visit/turn.ts';
import { StartVisitOutput } from '#contract/visit/visit.ts';
import { heldQuestion, heldSentences, startHeldModel } from '../model/held-model.ts';
import { orderChat, type Product, startProduct } from './a-conversation.ts';
import { type LiveClient, openLiveClient } from './live-client.ts';

let product: Product;
let model: Awaited<ReturnType<typeof startHeldModel>>;
const open: LiveClient[] = [];

beforeAll(async () => {
  model = await startHeldModel();
  product = await startProduct({ MODEL_BASE_URL: model.baseURL, MODEL_NAME: 'scripted', MODEL_FIRST_MS: '8000' });
});
afterAll(async () => {
  await product.close();
  await model.close();
});
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

const startVisit = async () => StartVisitOutput.parse((await product.send('POST', '/v1/visits', '', {})).body);
type Visit = Awaited<ReturnType<typeof startVisit>>;
const connect = async () => {
  const client = await openLiveClient(product.address);
  open.push(client);
  return client;
};
const follow = async ({ visitId, token }: Pick<Visit, 'visitId' | 'token'>) => {
  const client = await connect();
  client.send({ kind: 'join', token, visitId });
  await client.next('joined');
  return client;
};
const ask = async ({ visitId, token }: Visit, turnId: string, text = heldQuestion) => {
  const { status, body } = await product.send('POST', `/v1/visits/${visitId}/turns`, token, { turnId, text });
  expect(status).toBe(200);
  return TurnOutput.parse(body).answer;
};
const sentencesOf = ({ heard }: LiveClient) => heard.filter(({ kind }) => kind === 'sentence');

describe('whoever follows a visit', () => {
  it('hears each sentence that passed the check before the answer, in order, and the answer is made of them', async () => {
    const visit = await startVisit();
    expect(visit.follows).toBe(true);
    const [page, turnId] = [await follow(visit), randomUUID()];
    const asked = ask(visit, turnId);
    const first = await page.next('sentence');
    expect(first).toMatchObject({ turnId, index: 0, text: expect.stringMatching(heldSentences[0]) });
    // the model is still held: nothing can have been answered
    model.letGo();
    const { speech, generated } = await asked;
    const second = await page.next('sentence');
    expect(second).toMatchObject({ turnId, index: 1, text: expect.stringMatching(heldSentences[1]) });
    expect([speech, generated]).toEqual([first.text + second.text, 'words']);
  });

  it('hears nothing of a turn that is answered from its record, from what was kept, or by the engine', async () => {
    const visit = await startVisit();
    const [page, turnId] = [await follow(visit), randomUUID()];
    const answer = await ask(visit, turnId);
    expect(answer.generated).toBe('words');
    expect(await ask(visit, turnId)).toEqual(answer);
    await ask(visit, randomUUID(), '补办身份证多少钱');
    expect(model.calls).toHaveLength(1);
    page.send({ kind: 'ping' });
    await page.next('pong');
    expect(sentencesOf(page)).toEqual([]);
  });

  it('is the visit’s own: the token of another visit, of nobody, or of a handoff’s visitor is refused', async () => {
    const visit = await startVisit();
    const others = [
      [(await startVisit()).token, 'other-visit'],
      ['no token', 'invalid-token'],
      [(await orderChat(product)).token, 'other-visit'],
    ] as const;
    for (const [token, why] of others) {
      const stranger = await connect();
      stranger.send({ kind: 'join', token, visitId: visit.visitId });
      expect(await stranger.next('refused')).toEqual({ kind: 'refused', why });
      expect(await stranger.closed).toBe(4401);
    }
  });

  it('has no part in a handoff, not even in one of the same visit', async () => {
    const { handoffId, visitId, token } = await orderChat(product);
    const page = await follow({ visitId, token });
    page.send({ kind: 'say', handoffId, messageId: randomUUID(), text: 'hello' });
    expect(await page.next('refused')).toMatchObject({ why: 'no-such-handoff' });
    page.send({ kind: 'resume', handoffId, after: 0 });
    expect(await page.next('refused')).toMatchObject({ why: 'no-such-handoff' });
  });

  it('joins the visit or a handoff, never both at once', async () => {
    const { handoffId, visitId, token } = await orderChat(product);
    const page = await connect();
    page.sendText(JSON.stringify({ kind: 'join', token, visitId, handoffId }));
    expect(await page.next('refused')).toMatchObject({ why: 'invalid-input' });
  });
});
