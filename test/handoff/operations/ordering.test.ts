import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fail } from '#core/result.ts';
import { tombstone } from '../../visit/sample-records.ts';
import { contact, li, openHall, wednesdayAtTen } from './a-hall.ts';

const refused = (kind: string) => ({ ok: false, failure: { kind } });
const tomorrow = '2026-11-26';

describe('ordering help', () => {
  it('puts a chat into the queue, says how long it takes, and keeps what the helper needs to know', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, { ...li, id: 'somebody', teams: ['survey-help'] });
    const { view, handoffId } = await hall.order({ note: '我的手机是13812345678', needs: ['elder'] });
    expect(view).toMatchObject({ state: 'queued', mode: 'chat', position: 1, matter: 'id-card-application' });
    const packet = await hall.ports.papers.readPacket(handoffId);
    expect(packet).toMatchObject({ matter: 'id-card-application', field: 'materials', needs: ['elder'] });
    expect(packet?.turns.map(({ heard }) => heard)).toEqual(['问题1', '问题2']);
    expect(packet?.note).not.toContain('13812345678');
    expect(await hall.state(handoffId)).toMatchObject({ lane: 'priority', department: 'public-security' });
  });

  it('gives the same handoff for the same id, in a row and ten times at once', async () => {
    const hall = openHall();
    const visitId = await hall.startVisit();
    const input = hall.anOrder(visitId);
    const views = await Promise.all(Array.from({ length: 10 }, () => hall.orderHelp(input)));
    expect(views.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await hall.orderHelp({ ...input, mode: 'video' })).toMatchObject({ value: { mode: 'chat' } });
    expect(await hall.listHandoffs({ visitId })).toMatchObject({
      value: { handoffs: [{ handoffId: input.handoffId }] },
    });
    expect(await hall.ports.log.readAll(input.handoffId)).toHaveLength(1);
  });

  it('is not there for another visit, not even by its id', async () => {
    const hall = openHall();
    const { handoffId } = await hall.order();
    const visitId = await hall.startVisit();
    expect(await hall.orderHelp(hall.anOrder(visitId, { handoffId }))).toEqual(refused('no-such-handoff'));
    expect(await hall.readHandoff({ visitId, handoffId })).toEqual(refused('no-such-handoff'));
    expect(await hall.actOnHandoff({ visitId, handoffId, action: { kind: 'cancel' } })).toEqual(
      refused('no-such-handoff'),
    );
  });

  it('needs a visit that lasts', async () => {
    const hall = openHall();
    expect(await hall.orderHelp(hall.anOrder(randomUUID()))).toEqual(refused('no-such-visit'));
    const visitId = await hall.startVisit();
    await hall.turns.appendTurn({ ...tombstone(visitId, 3), expiresAt: wednesdayAtTen / 1000 + 3600 });
    expect(await hall.orderHelp(hall.anOrder(visitId))).toEqual(refused('no-such-visit'));
  });

  it('has at most three open at a time, also when many come at once; a closed one makes room', async () => {
    const hall = openHall();
    const visitId = await hall.startVisit();
    const many = await Promise.all(Array.from({ length: 9 }, () => hall.orderHelp(hall.anOrder(visitId))));
    expect(many.filter(({ ok }) => ok).length).toBeLessThanOrEqual(3);
    const openNow = async () => {
      const listed = await hall.listHandoffs({ visitId });
      return listed.ok ? listed.value.handoffs.map(({ handoffId }) => handoffId) : [];
    };
    for (let count = (await openNow()).length; count < 3; count += 1) await hall.order({}, visitId);
    expect(await hall.orderHelp(hall.anOrder(visitId))).toEqual(refused('too-many-handoffs'));
    const [first = ''] = await openNow();
    await hall.actOnHandoff({ visitId, handoffId: first, action: { kind: 'cancel' } });
    expect(await hall.orderHelp(hall.anOrder(visitId))).toMatchObject({ ok: true });
  });

  it('refuses a way in which nobody helps, and a matter that nobody knows', async () => {
    const hall = openHall();
    const { help } = hall.ports;
    const lacking = openHall({ help: { ...help, services: help.services.filter(({ mode }) => mode !== 'video') } });
    expect(await lacking.orderHelp(lacking.anOrder(await lacking.startVisit(), { mode: 'video' }))).toEqual(
      refused('mode-not-offered'),
    );
    const survey = { mode: 'joint-survey', contact } as const;
    // a joint survey is for the guides that its service names
    expect(await hall.orderHelp(hall.anOrder(await hall.startVisit(), survey))).toEqual(refused('mode-not-offered'));
    expect(await hall.orderHelp(hall.anOrder(await hall.startVisit(), { matter: 'no-such-thing' }))).toEqual(
      refused('no-such-matter'),
    );
  });

  it('waits when nobody works, and says from when on somebody does', async () => {
    const hall = openHall();
    hall.passUnreminded(10 * 3_600_000);
    const { view } = await hall.order();
    expect(view.wait).toEqual({ kind: 'closed', opensAt: '2026-11-26T01:00:00.000Z' });
    const { visitId, handoffId } = { visitId: '', handoffId: view.handoffId };
    expect(await hall.actOnHandoff({ visitId, handoffId, action: { kind: 'leave-number', contact } })).toEqual(
      refused('no-such-handoff'),
    );
  });

  it('shows a number by its last digits alone', async () => {
    const hall = openHall();
    const { view, handoffId } = await hall.order({ mode: 'callback', contact });
    expect(view.phone).toBe('*******5678');
    const log = JSON.stringify(await hall.ports.log.readAll(handoffId));
    expect(log).not.toContain(contact.phone);
    expect(await hall.ports.papers.readContact(handoffId)).toEqual(contact);
  });
});

describe('ordering by appointment', () => {
  const home = { mode: 'home-visit', contact: { ...contact, address: '示例路1号' } } as const;
  const freeSlot = async (hall: ReturnType<typeof openHall>) => {
    const listed = await hall.listSlots({ mode: 'home-visit', day: tomorrow });
    if (!listed.ok) throw new Error('no slots');
    const [slot] = listed.value.slots;
    if (!slot) throw new Error('no slot');
    return slot;
  };

  it('takes a seat of a slot, comes back before it, and gives the seat back when it is cancelled', async () => {
    const hall = openHall();
    const slot = await freeSlot(hall);
    const { view, visitId, handoffId } = await hall.order({ ...home, slot: slot.start });
    expect(view).toMatchObject({ state: 'scheduled', slot: slot.start });
    expect((await freeSlot(hall)).free).toBe(slot.free - 1);
    expect(hall.reminders.map(({ reminder }) => reminder.kind)).toContain('appointment-due');
    await hall.actOnHandoff({ visitId, handoffId, action: { kind: 'cancel' } });
    expect((await freeSlot(hall)).free).toBe(slot.free);
  });

  it('gives each seat to one of many who want it at once', async () => {
    const hall = openHall();
    const slot = await freeSlot(hall);
    const visits = await Promise.all(Array.from({ length: 8 }, hall.startVisit));
    const orders = await Promise.all(
      visits.map((visitId) => hall.orderHelp(hall.anOrder(visitId, { ...home, slot: slot.start }))),
    );
    expect(orders.filter(({ ok }) => ok)).toHaveLength(slot.free);
    expect(orders).toContainEqual(refused('slot-taken'));
    expect((await freeSlot(hall)).free).toBe(0);
  });

  it('is refused without a slot, at lunch, and for a service without slots', async () => {
    const hall = openHall();
    const order = async (input: object) => hall.orderHelp(hall.anOrder(await hall.startVisit(), input));
    expect(await order(home)).toEqual(refused('slot-taken'));
    expect(await order({ ...home, slot: '2026-11-26T04:15:00.000Z' })).toEqual(refused('slot-taken'));
    expect(await order({ slot: (await freeSlot(hall)).start })).toEqual(refused('slot-taken'));
  });

  it('enters the queue ten minutes before, by the reminder or, when that was lost, by the sweep', async () => {
    for (const way of ['reminder', 'sweep'] as const) {
      const hall = openHall();
      const slot = await freeSlot(hall);
      const { handoffId } = await hall.order({ ...home, slot: slot.start });
      const ahead = Date.parse(slot.start) - wednesdayAtTen - 10 * 60_000;
      if (way === 'reminder') await hall.pass(ahead);
      else {
        hall.passUnreminded(ahead);
        await hall.sweep('sample');
      }
      expect(await hall.state(handoffId), way).toMatchObject({ state: 'queued' });
    }
  });
});

describe('an order that is cut off', () => {
  it('is made whole by the retry', async () => {
    let broken = true;
    const hall = openHall();
    const { append } = hall.ports.log;
    hall.ports.log.append = async (record) => {
      if (broken) throw new Error('the process died');
      return append(record);
    };
    const visitId = await hall.startVisit();
    const input = hall.anOrder(visitId);
    await expect(hall.orderHelp(input)).rejects.toThrow('died');
    expect(await hall.readHandoff({ visitId, handoffId: input.handoffId })).toEqual(refused('no-such-handoff'));
    broken = false;
    expect(await hall.orderHelp(input)).toMatchObject({ value: { state: 'queued' } });
  });

  it('leaves the queue, the visit and the seat when nobody retries', async () => {
    const hall = openHall();
    hall.ports.log.append = async () => {
      throw new Error('the process died');
    };
    const visitId = await hall.startVisit();
    await expect(hall.orderHelp(hall.anOrder(visitId))).rejects.toThrow('died');
    hall.passUnreminded(11 * 60_000);
    await hall.sweep('sample');
    expect(await hall.ports.open.list('sample')).toEqual([]);
    expect(await hall.ports.ofVisit.list(visitId)).toEqual([]);
  });

  it('is undone when the visit was erased meanwhile', async () => {
    const hall = openHall();
    const visitId = await hall.startVisit();
    const { append } = hall.ports.log;
    hall.ports.log.append = async (record) => {
      if (record.number > 0) return append(record);
      await hall.turns.appendTurn({ ...tombstone(visitId, 3), expiresAt: wednesdayAtTen / 1000 + 3600 });
      await hall.eraseHandoffs(visitId);
      return append(record);
    };
    const input = hall.anOrder(visitId, { mode: 'callback', contact });
    expect(await hall.orderHelp(input)).toEqual(fail({ kind: 'no-such-visit' }));
    expect(await hall.ports.papers.readContact(input.handoffId)).toBeUndefined();
    expect(await hall.state(input.handoffId)).toMatchObject({ state: 'abandoned' });
  });
});
