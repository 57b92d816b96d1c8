import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contact, lead, li, openHall, operator, wang } from './a-hall.ts';

const refused = (kind: string) => ({ ok: false, failure: { kind } });
const saying = (handoffId: string, text = '您好') => ({ handoffId, messageId: randomUUID(), text });

describe('a case', () => {
  const begun = async (order: Parameters<ReturnType<typeof openHall>['order']>[0] = {}) => {
    const hall = openHall();
    const ordered = await hall.order(order);
    const { handoffId } = ordered;
    await hall.actOnCase({ handoffId, action: { kind: 'claim' } }, li);
    await hall.say(saying(handoffId), { kind: 'staff', staff: li });
    const act = (action: Parameters<typeof hall.actOnCase>[0]['action'], staff = li) =>
      hall.actOnCase({ handoffId, action }, staff);
    return { ...ordered, hall, act };
  };

  it('is in progress from the first word on, which both sides get', async () => {
    const { hall, handoffId } = await begun();
    expect(await hall.state(handoffId)).toMatchObject({ state: 'in-progress' });
    const told = hall.frames.filter(({ frame }) => frame.kind === 'message').map(({ to }) => to.kind);
    expect(told.sort()).toEqual(['staff', 'visitor']);
  });

  it('waits while suspended, goes on by itself, and ends with an outcome that can be rated', async () => {
    const { hall, act, handoffId, visitId } = await begun();
    const until = new Date(hall.ports.now() + 60_000).toISOString();
    expect(await act({ kind: 'suspend', until, note: '等材料' })).toMatchObject({
      value: { summary: { state: 'suspended' } },
    });
    await hall.pass(60_000);
    expect(await hall.state(handoffId)).toMatchObject({ state: 'in-progress' });
    const done = await act({ kind: 'complete', outcome: 'answered' });
    expect(done).toMatchObject({ value: { outcome: 'answered', summary: { state: 'completed' } } });
    expect(await hall.readHandoff({ visitId, handoffId })).toMatchObject({
      value: { state: 'completed', ratable: true, outcome: 'answered' },
    });
    expect(await act({ kind: 'resume' })).toEqual(refused('not-now'));
  });

  it('goes to another team with all that was said, and is lost to the first', async () => {
    const { hall, act, handoffId } = await begun();
    expect(await act({ kind: 'transfer', team: 'no-such-team' })).toEqual(refused('no-such-team'));
    expect(await act({ kind: 'transfer', team: 'survey-help', note: '要看现场' })).toMatchObject({ ok: true });
    const chen = { ...li, id: 'sample-chen', teams: ['survey-help'] };
    expect(await hall.readCase(handoffId, chen)).toMatchObject({
      value: { packet: { turns: [{}, {}] }, summary: { team: 'survey-help', state: 'queued' } },
    });
    expect(await hall.listMessages({ handoffId, after: 0 }, { kind: 'staff', staff: chen })).toMatchObject({
      value: { messages: [{ text: '您好' }] },
    });
    expect(await hall.readCase(handoffId, li)).toEqual(refused('no-such-handoff'));
  });

  it('is moved by its helper or by a lead of the team, and by nobody else', async () => {
    const { act } = await begun();
    expect(await act({ kind: 'complete', outcome: 'answered' }, wang)).toEqual(refused('no-such-handoff'));
    expect(await act({ kind: 'complete', outcome: 'answered' }, lead)).toEqual(refused('not-now'));
    expect(await act({ kind: 'note', note: '请注意语气' }, lead)).toMatchObject({ ok: true });
    expect(await act({ kind: 'transfer', team: 'business-help' }, lead)).toMatchObject({ ok: true });
  });

  it('rises to the lead ahead of all others', async () => {
    const { hall, act, handoffId } = await begun();
    await act({ kind: 'escalate', note: '政策问题' });
    expect(await hall.state(handoffId)).toMatchObject({ lane: 'lead', passedBy: [li.id] });
  });

  it('keeps every event with who and when', async () => {
    const { act } = await begun();
    const shown = await act({ kind: 'note', note: '已核对' });
    expect(shown).toMatchObject({
      value: {
        events: [
          { number: 0, kind: 'ordered', by: { kind: 'visitor' } },
          { kind: 'claimed', byName: '示例·小李' },
          { kind: 'begun' },
          { kind: 'noted', note: '已核对' },
        ],
      },
    });
  });

  it('shows the number to its helper alone, and logs every reading before it answers', async () => {
    const { hall, handoffId } = await begun({ mode: 'callback', contact });
    expect(await hall.readContact(handoffId, li)).toEqual({ ok: true, value: { retained: true, contact } });
    expect(await hall.readContact(handoffId, wang)).toEqual(refused('no-such-handoff'));
    expect(await hall.readCase(handoffId, li)).toMatchObject({ value: { phone: '*******5678' } });
    await hall.listMessages({ handoffId, after: 0 }, { kind: 'staff', staff: li });
    expect(hall.accesses.map(({ what, staff }) => `${staff} ${what}`)).toEqual([
      // beginning shows the case too
      'sample-li case',
      'sample-li contact',
      'sample-li case',
      'sample-li messages',
    ]);
    const mute = openHall({
      recordAccess: async () => {
        throw new Error('the log is full');
      },
    });
    const other = await mute.order();
    await expect(mute.readCase(other.handoffId, li)).rejects.toThrow('full');
  });

  it('no longer knows the number when its days are over', async () => {
    const { hall, handoffId, act } = await begun({ mode: 'callback', contact });
    await act({ kind: 'suspend', until: new Date(hall.ports.now() + 90 * 86_400_000).toISOString(), note: '等' });
    hall.passUnreminded(30 * 86_400_000);
    expect(await hall.readContact(handoffId, li)).toEqual({ ok: true, value: { retained: false } });
  });
});

describe('a lead', () => {
  it('sees the load, the clocks and the cases of the team; an operator sees no case', async () => {
    const hall = openHall();
    await hall.setDuty({ status: 'on' }, li);
    const { handoffId } = await hall.order();
    await hall.pass(15_000);
    await hall.actOnCase({ handoffId, action: { kind: 'claim' } }, li);
    const second = await hall.order();
    const view = await hall.readTeam(lead);
    expect(view).toMatchObject({ value: { waiting: 1, cases: [{}, {}] } });
    expect(view.ok && view.value.helpers.find(({ profile }) => profile.id === li.id)).toMatchObject({
      duty: 'on',
      open: 2,
    });
    expect(hall.accesses).toContainEqual(expect.objectContaining({ what: 'team', staff: lead.id }));
    expect(await hall.readDesk(operator)).toMatchObject({ value: { offers: [], queue: [], mine: [] } });
    expect(await hall.readCase(second.handoffId, operator)).toEqual(refused('no-such-handoff'));
  });
});
