import { describe, expect, it } from 'vitest';
import { lead, li } from '../handoff/operations/a-hall.ts';
import { badlyRated, openRatedHall, otherLead } from './a-rated-hall.ts';

const refused = (kind: string) => ({ ok: false, failure: { kind } });
const contact = { phone: '13812345678', consent: true } as const;

describe('a bad rating', () => {
  it('is followed up within so many workdays, holidays and lunch breaks aside', async () => {
    const { rated, hall } = await badlyRated();
    expect(rated.followUpBy).toBe('2026-12-16');
    expect(hall.reminders).toContainEqual({
      at: Date.parse('2026-12-17T00:00:00+08:00'),
      reminder: { kind: 'follow-up-due', about: rated.ratingId, number: 0 },
    });
  });

  it('is called back and settled, every step is kept, and the case knows that it was followed up', async () => {
    const { act, hall, handoffId } = await badlyRated({ contact, mode: 'callback' });
    expect(await act('settle')).toEqual(refused('not-now'));
    expect(await act('called-back')).toMatchObject({ value: { followUp: 'called-back', overdue: false } });
    expect(await act('settle')).toMatchObject({
      value: {
        followUp: 'settled',
        history: [
          { by: lead.id, what: 'called-back', note: '记录 called-back' },
          { by: lead.id, what: 'settled', note: '记录 settle' },
        ],
      },
    });
    const latest = (await hall.ports.log.readAll(handoffId)).at(-1);
    expect(latest?.event).toEqual({ kind: 'followed-up', by: { kind: 'staff', id: lead.id } });
    expect(await act('called-back')).toEqual(refused('not-now'));
  });

  it('takes a step once when its answer was lost', async () => {
    const { act } = await badlyRated();
    await act('called-back');
    expect(await act('called-back')).toMatchObject({ value: { history: [{ what: 'called-back' }] } });
  });

  it('is settled without a call when nobody left a number', async () => {
    const { act } = await badlyRated();
    expect(await act('settle')).toMatchObject({ value: { followUp: 'settled' } });
  });

  it('is shown as overdue, with a reminder and without, and noted once', async () => {
    const { hall, ratingId } = await badlyRated();
    await hall.passDays(21);
    expect(await hall.ratingsFor(lead)).toMatchObject([{ overdue: false, history: [] }]);
    hall.passUnreminded(2 * 86_400_000);
    expect(await hall.ratingsFor(lead)).toMatchObject([{ overdue: true, history: [] }]);
    await hall.passDays(0);
    await hall.followRating({ kind: 'follow-up-due', about: ratingId, number: 0 });
    const ratings = await hall.ratingsFor(lead);
    expect(ratings).toMatchObject([{ overdue: true, history: [{ by: 'clock', what: 'fell-due' }] }]);
    expect(ratings[0]?.history).toHaveLength(1);
  });

  it('leaves a reminder that comes too early, too late or for nothing without effect', async () => {
    const { hall, ratingId, act } = await badlyRated();
    await hall.followRating({ kind: 'follow-up-due', about: ratingId, number: 0 });
    await hall.followRating({ kind: 'follow-up-due', about: 'handoff-nothing', number: 0 });
    await act('settle');
    await hall.passDays(40);
    expect((await hall.ratingsFor(lead))[0]?.history).toMatchObject([{ what: 'settled' }]);
  });

  it('is set aside by somebody who was not rated, and counts no more', async () => {
    const { hall, setAside, handoffId } = await badlyRated();
    const rated = { ...lead, id: li.id };
    expect(await setAside(rated)).toEqual(refused('own-rating'));
    expect(await hall.months()).toEqual([{ month: '2026-11', total: 1 }]);
    expect(await setAside()).toMatchObject({
      value: { followUp: 'set-aside', history: [{ what: 'set-aside: mistaken', note: '点错了' }] },
    });
    expect(await hall.months()).toEqual([]);
    expect(await hall.state(handoffId)).toMatchObject({ followedUp: true });
  });

  it('is not settled by the helper who was rated, lead or not', async () => {
    const { act } = await badlyRated();
    expect(await act('settle', { ...lead, id: li.id })).toEqual(refused('own-rating'));
  });
});

describe('the list of ratings', () => {
  it('is for the leads of the team, and every reading is logged', async () => {
    const { hall, ratingId, act, handoffId } = await badlyRated();
    expect(await hall.ratingsFor(otherLead)).toEqual([]);
    expect(await act('called-back', otherLead)).toEqual(refused('no-such-rating'));
    expect(await act('called-back', li)).toEqual(refused('no-such-rating'));
    expect(await hall.ratingsFor(lead)).toMatchObject([{ ratingId }]);
    await act('called-back');
    const readings = hall.accesses.filter(({ what }) => what === 'rating');
    expect(readings.map(({ staff }) => staff)).toEqual([otherLead.id, lead.id, lead.id]);
    expect(readings.at(-1)).toMatchObject({ handoffId });
  });

  it('shows rated answers to all leads, what is open first', async () => {
    const hall = openRatedHall();
    const bad = await hall.answered();
    await hall.rate({ ...bad, level: 4 });
    await hall.pass(60_000);
    await hall.rate({ ...(await hall.answered()), level: 2 });
    for (const staff of [lead, otherLead]) {
      const ratings = await hall.ratingsFor(staff);
      expect(ratings.map(({ level }) => level)).toEqual([4, 2]);
    }
  });
});
