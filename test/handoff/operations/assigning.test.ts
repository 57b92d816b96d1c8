import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { li, openHall, wang, zhao } from './a-hall.ts';

const refused = (kind: string) => ({ ok: false, failure: { kind } });
const saying = (handoffId: string, text = '您好') => ({ handoffId, messageId: randomUUID(), text });

describe('assignment', () => {
  it('offers what waits to who comes on duty, tells that helper, and counts the seconds', async () => {
    const hall = openHall();
    const { handoffId } = await hall.order();
    await hall.setDuty({ status: 'on' }, li);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'offered', helper: li.id });
    expect(hall.frames).toContainEqual({
      to: { kind: 'staff', staffId: li.id },
      frame: { kind: 'desk', offer: handoffId },
    });
    expect(await hall.readDesk(li)).toMatchObject({ value: { duty: 'on', offers: [{ handoffId }], queue: [] } });
  });

  it('asks the next helper when one is silent, and counts who never answers as away', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    await hall.setDuty({ status: 'on' }, wang);
    await hall.pass(20_000);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'offered', helper: wang.id, passedBy: [li.id] });
    await hall.order();
    await hall.pass(20_000);
    const board = await hall.ports.duty.list('sample');
    expect(board.find(({ helper }) => helper === li.id)).toMatchObject({ status: 'away', missed: 2 });
  });

  it('takes a case back from a helper who accepts and stays silent, and notes the broken minute once', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    await hall.pass(15_000);
    await hall.actOnCase({ handoffId, action: { kind: 'claim' } }, li);
    await hall.setDuty({ status: 'on' }, wang);
    await hall.pass(30_000);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'offered', helper: wang.id });
    await hall.pass(15_000);
    const events = (await hall.ports.log.readAll(handoffId)).map(({ event }) => event.kind);
    expect(events.filter((it) => it === 'clock-breached')).toHaveLength(1);
  });

  it('goes on by the sweep alone when every reminder is lost', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    await hall.setDuty({ status: 'on' }, wang);
    hall.passUnreminded(25_000);
    await hall.sweep('sample');
    expect(await hall.state(handoffId)).toMatchObject({ state: 'offered', helper: wang.id });
  });

  it('is not moved by reminders that come early, late, twice, or for nothing', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    const set = [...hall.reminders];
    for (const { reminder } of set) await hall.handleReminder(reminder);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'offered' });
    await hall.actOnCase({ handoffId, action: { kind: 'claim' } }, li);
    await hall.say(saying(handoffId), { kind: 'staff', staff: li });
    hall.passUnreminded(3_600_000);
    for (const { reminder } of [...set, ...set]) await hall.handleReminder(reminder);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'in-progress', breached: false });
    await hall.handleReminder({ kind: 'first-word-due', about: randomUUID(), number: 3 });
  });

  it('goes on although nobody can be told and no reminder can be set', async () => {
    const broken = async () => {
      throw new Error('out of order');
    };
    const hall = openHall({ push: broken, remind: broken });
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    expect(await hall.state(handoffId)).toMatchObject({ state: 'offered', helper: li.id });
    expect(hall.reported.length).toBeGreaterThan(0);
  });

  it('passes the offers of who goes off duty to others', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    await hall.setDuty({ status: 'on' }, wang);
    await hall.setDuty({ status: 'off' }, li);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'offered', helper: wang.id });
  });
});

describe('a claim', () => {
  it('is won by exactly one of twenty, and the others learn why', async () => {
    const hall = openHall();
    const { handoffId } = await hall.order();
    const helpers = Array.from({ length: 20 }, (_, at) => ({ ...li, id: `helper-${at}` }));
    const claims = await Promise.all(
      helpers.map((helper) => hall.actOnCase({ handoffId, action: { kind: 'claim' } }, helper)),
    );
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
    for (const claim of claims) if (!claim.ok) expect(['taken-by-another', 'too-busy']).toContain(claim.failure.kind);
    const events = (await hall.ports.log.readAll(handoffId)).map(({ event }) => event.kind);
    expect(events.filter((it) => it === 'claimed')).toHaveLength(1);
  });

  it('done twice by the same helper changes nothing', async () => {
    const hall = openHall();
    const { handoffId } = await hall.order();
    const claim = () => hall.actOnCase({ handoffId, action: { kind: 'claim' } }, li);
    await claim();
    expect(await claim()).toMatchObject({ value: { summary: { state: 'accepted', helper: li.id } } });
    expect(await hall.ports.log.readAll(handoffId)).toHaveLength(2);
  });

  it('is refused of what is offered to another, and to who has nothing to do with it', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    const claim = (staff: typeof li) => hall.actOnCase({ handoffId, action: { kind: 'claim' } }, staff);
    expect(await claim(wang)).toEqual(refused('taken-by-another'));
    expect(await claim(zhao)).toEqual(refused('no-such-handoff'));
  });
});

describe('the sweep', () => {
  it('puts back into the hall what a crash kept from it, and takes out what is closed', async () => {
    const hall = openHall();
    const { handoffId, visitId } = await hall.order();
    const copy = await hall.ports.log.readLatest(handoffId);
    if (!copy) throw new Error('lost');
    await hall.actOnCase({ handoffId, action: { kind: 'claim' } }, li);
    // the copy of the claim was never written
    await hall.ports.open.remove('sample', handoffId);
    await hall.ports.open.keep(copy);
    await hall.sweep('sample');
    expect((await hall.ports.open.list('sample')).map(({ after }) => after.state)).toEqual(['accepted']);
    await hall.actOnHandoff({ visitId, handoffId, action: { kind: 'cancel' } });
    hall.passUnreminded(121_000);
    await hall.sweep('sample');
    expect(await hall.ports.open.list('sample')).toEqual([]);
    expect(await hall.ports.closed.list('sample', '2026-11-25')).toHaveLength(1);
  });
});
