import { randomUUID } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { noon } from '../visit/sample-records.ts';
import { everyStore, inAnHour } from './every-store.ts';

const { stores, dynamo, tableOf } = everyStore();

const messageOf = (number: number, text = 'x') => ({
  number,
  messageId: randomUUID(),
  from: 'visitor' as const,
  at: new Date(noon).toISOString(),
  text,
});

describe.each(stores)('messages kept %s', (_name, makeStore) => {
  it('come after a number, in order, as many as asked for', async () => {
    const { messages } = makeStore();
    const id = randomUUID();
    const sent = Array.from({ length: 12 }, (_, at) => messageOf(at + 1, `m${at + 1}`));
    for (const each of sent) await messages.append(id, each, [], inAnHour);
    expect(await messages.readAfter(id, 9, 10)).toEqual(sent.slice(9));
    expect(await messages.readAfter(id, 0, 3)).toEqual(sent.slice(0, 3));
    expect(await messages.readLatest(id)).toMatchObject({ number: 12 });
  });

  it('get each number once, and keep the ids that came before', async () => {
    const { messages } = makeStore();
    const id = randomUUID();
    const recent = [{ messageId: randomUUID(), number: 1 }];
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => messages.append(id, messageOf(1), recent, inAnHour)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await messages.readLatest(id)).toEqual({ number: 1, recent });
  });

  it('have marks of either side that never go back', async () => {
    const { messages } = makeStore();
    const id = randomUUID();
    expect(await messages.readMarks(id)).toEqual({ visitor: 0, helper: 0 });
    await messages.markRead(id, 'visitor', 4, inAnHour);
    await messages.markRead(id, 'visitor', 2, inAnHour);
    await messages.markRead(id, 'helper', 1, inAnHour);
    expect(await messages.readMarks(id)).toEqual({ visitor: 4, helper: 1 });
  });

  it('are gone when their handoff is erased, with packet and contact, and nothing slips in after', async () => {
    const { messages, papers } = makeStore();
    const id = randomUUID();
    const contact = { phone: '13812345678', consent: true as const };
    await papers.keepContact(id, contact, inAnHour);
    await papers.keepPacket(
      id,
      { turns: [], release: 'r', chosen: {}, ticked: [], language: 'zh', needs: [] },
      inAnHour,
    );
    for (let number = 1; number <= 30; number += 1)
      await messages.append(id, messageOf(number, 'secret'), [], inAnHour);
    expect(await papers.readContact(id)).toEqual(contact);

    await papers.erase(id);
    await papers.erase(id);
    expect(await papers.readContact(id)).toBeUndefined();
    expect(await papers.readPacket(id)).toBeUndefined();
    expect(await messages.readAfter(id, 0, 100)).toEqual([]);
    // a message that was under way when the handoff was erased
    expect(await messages.append(id, messageOf(31, 'secret'), [], inAnHour)).toMatchObject({ ok: false });
  });
});

describe('an erased handoff in DynamoDB', () => {
  it('leaves no word of the visitor in any item', async () => {
    const { messages, papers } = dynamo();
    const id = randomUUID();
    await papers.keepContact(id, { phone: '13912345678', consent: true }, inAnHour);
    await messages.append(id, messageOf(1, 'my secret words'), [], inAnHour);
    await papers.erase(id);
    const { Items } = await tableOf().client.send(new ScanCommand({ TableName: 'handoffs' }));
    const own = JSON.stringify(Items?.filter(({ pk }) => String(pk).includes(id)));
    expect(own).not.toMatch(/13912345678|secret/);
  });
});
