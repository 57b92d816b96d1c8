import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contact, li, openHall, zhao } from './a-hall.ts';

const refused = (kind: string) => ({ ok: false, failure: { kind } });
const saying = (handoffId: string, text = '您好') => ({ handoffId, messageId: randomUUID(), text });

describe('the chat', () => {
  it('keeps one message for one id, however often and however fast it is sent', async () => {
    const hall = openHall();
    const { handoffId, visitId } = await hall.order();
    const by = { kind: 'visitor', visitId } as const;
    const said = saying(handoffId);
    const kept = await Promise.all(Array.from({ length: 5 }, () => hall.say(said, by)));
    expect(new Set(kept.map((it) => JSON.stringify(it)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: { messageId: said.messageId, number: 1 } })]),
    );
    await hall.say(saying(handoffId, '第二句'), by);
    expect(await hall.say(said, by)).toMatchObject({ value: { number: 1 } });
    expect(await hall.listMessages({ handoffId, after: 0 }, by)).toMatchObject({
      value: { messages: [{ number: 1 }, { number: 2, text: '第二句' }] },
    });
  });

  it('is open to its visitor and its helper alone, until the handoff is closed', async () => {
    const hall = openHall();
    const { handoffId, visitId } = await hall.order();
    const stranger = { kind: 'visitor', visitId: randomUUID() } as const;
    expect(await hall.say(saying(handoffId), stranger)).toEqual(refused('no-such-handoff'));
    expect(await hall.listMessages({ handoffId, after: 0 }, stranger)).toEqual(refused('no-such-handoff'));
    expect(await hall.say(saying(handoffId), { kind: 'staff', staff: zhao })).toEqual(refused('no-such-handoff'));
    expect(await hall.say(saying(handoffId), { kind: 'staff', staff: li })).toEqual(refused('not-now'));
    const said = saying(handoffId);
    await hall.say(said, { kind: 'visitor', visitId });
    await hall.actOnHandoff({ visitId, handoffId, action: { kind: 'cancel' } });
    expect(await hall.say(saying(handoffId), { kind: 'visitor', visitId })).toEqual(refused('not-now'));
    // the acknowledgement of the first one was lost
    expect(await hall.say(said, { kind: 'visitor', visitId })).toMatchObject({ value: { number: 1 } });
  });
});

describe('what the visitor does', () => {
  it('twice changes nothing: cancel, leave a number, withdraw the authorisation', async () => {
    const hall = openHall();
    const signed = { signedBy: '张三', matter: 'id-card-application', until: '2026-12-31', agreed: true } as const;
    const { handoffId, visitId } = await hall.order({ mode: 'proxy', contact, authorisation: signed });
    const act = (action: Parameters<typeof hall.actOnHandoff>[0]['action'], id = handoffId, visit = visitId) =>
      hall.actOnHandoff({ visitId: visit, handoffId: id, action });
    for (const _ of [1, 2])
      expect(await act({ kind: 'revoke-authorisation' })).toMatchObject({
        value: { authorisation: { revoked: true } },
      });
    for (const _ of [1, 2]) expect(await act({ kind: 'cancel' })).toMatchObject({ value: { state: 'abandoned' } });
    expect(await hall.ports.log.readAll(handoffId)).toHaveLength(3);

    const chat = await hall.order();
    for (const _ of [1, 2])
      expect(await act({ kind: 'leave-number', contact }, chat.handoffId, chat.visitId)).toMatchObject({
        value: { mode: 'callback', state: 'queued', phone: '*******5678' },
      });
    expect(await hall.ports.log.readAll(chat.handoffId)).toHaveLength(2);
  });

  it('erases all that was said and left, and ends what was open', async () => {
    const hall = openHall();
    const { handoffId, visitId } = await hall.order({ mode: 'callback', contact });
    await hall.say(saying(handoffId, '我的秘密'), { kind: 'visitor', visitId });
    await hall.eraseHandoffs(visitId);
    await hall.eraseHandoffs(visitId);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'abandoned' });
    expect(await hall.ports.papers.readContact(handoffId)).toBeUndefined();
    expect(await hall.ports.papers.readPacket(handoffId)).toBeUndefined();
    expect(await hall.ports.messages.readAfter(handoffId, 0, 10)).toEqual([]);
    expect(await hall.listHandoffs({ visitId })).toEqual({ ok: true, value: { handoffs: [] } });
  });
});
