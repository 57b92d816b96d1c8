import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lead, li } from '../handoff/operations/a-hall.ts';
import { tombstone } from '../visit/sample-records.ts';
import { about, badlyRated, openRatedHall } from './a-rated-hall.ts';

const refused = (kind: string) => ({ ok: false, failure: { kind } });

describe('a rating', () => {
  it('is bound to handling, helper, team, matter and release, and is noted in the case without its level', async () => {
    const hall = openRatedHall();
    const { visitId, handoffId } = await hall.handled({ matter: 'id-card-application' });
    expect(await hall.rate({ visitId, about: about(handoffId), level: 1 })).toEqual({
      ok: true,
      value: { ratingId: `handoff-${handoffId}`, level: 1 },
    });
    const ratings = await hall.ratingsFor(lead);
    expect(ratings).toMatchObject([
      { helper: li.id, team: 'general-help', matter: 'id-card-application', release: 'r1', followUp: 'none' },
    ]);
    expect(ratings[0]?.guideVersion).toMatch(/^[0-9a-f]{8}$/);
    const records = await hall.ports.log.readAll(handoffId);
    expect(records.at(-1)?.event).toEqual({ kind: 'rated', by: { kind: 'visitor' } });
    expect(hall.reported).toEqual([]);
  });

  it('is given once a handling: the same again is the same, another level is refused', async () => {
    const { hall, visitId, handoffId, rated } = await badlyRated();
    const again = await hall.rate({ visitId, about: about(handoffId), level: 5 });
    expect(again).toEqual({ ok: true, value: rated });
    expect(await hall.rate({ visitId, about: about(handoffId), level: 1 })).toEqual(refused('already-rated'));
    const records = await hall.ports.log.readAll(handoffId);
    expect(records.filter(({ event }) => event.kind === 'rated')).toHaveLength(1);
  });

  it('is claimed by one of many at once', async () => {
    const hall = openRatedHall();
    const { visitId, about } = await hall.answered();
    const rated = await Promise.all(([1, 2, 3, 4, 5] as const).map((level) => hall.rate({ visitId, about, level })));
    expect(rated.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await hall.ratingsFor(lead)).toHaveLength(1);
  });

  it('is finished by repeating the call when it was cut off', async () => {
    const hall = openRatedHall();
    const { visitId, handoffId } = await hall.handled();
    const { keep } = hall.store.byMonth;
    hall.store.byMonth.keep = async () => Promise.reject(new Error('out of order'));
    const input = { visitId, about: about(handoffId), level: 4, comment: '等太久' };
    await expect(hall.rate(input)).rejects.toThrow('out of order');
    hall.store.byMonth.keep = keep;
    await hall.rate(input);
    expect(await hall.ratingsFor(lead)).toMatchObject([{ comment: '等太久', followUp: 'open' }]);
    expect(await hall.state(handoffId)).toMatchObject({ rated: true });
  });

  it('is of what is the visitor’s own, begun and closed', async () => {
    const hall = openRatedHall();
    const done = await hall.handled();
    const waiting = await hall.order();
    const other = await hall.startVisit();
    const turn = await hall.answered();
    const nothing = refused('nothing-to-rate');
    expect(await hall.rate({ visitId: other, about: about(done.handoffId), level: 1 })).toEqual(nothing);
    expect(await hall.rate({ ...waiting, about: about(waiting.handoffId), level: 1 })).toEqual(nothing);
    expect(await hall.rate({ visitId: other, about: turn.about, level: 1 })).toEqual(nothing);
    expect(await hall.rate({ visitId: other, about: { kind: 'turn', turnId: randomUUID() }, level: 1 })).toEqual(
      nothing,
    );
    expect(await hall.rate({ visitId: randomUUID(), about: about(done.handoffId), level: 1 })).toEqual(nothing);
    expect(await hall.rate({ ...turn, level: 3 })).toMatchObject({ ok: true });
  });

  it('has its comment masked, and the comment alone goes with an erased visit', async () => {
    const { hall, visitId, handoffId } = await badlyRated();
    expect((await hall.ratingsFor(lead))[0]?.comment).toBe('打 ［手机号］ 找我');
    await hall.turns.appendTurn({ ...tombstone(visitId, 3), expiresAt: hall.ports.now() / 1000 + 3600 });
    await hall.eraseRatings(visitId);
    const [rating] = await hall.ratingsFor(lead);
    expect(rating).toMatchObject({ level: 5 });
    expect(rating?.comment).toBeUndefined();
    expect(await hall.rate({ visitId, about: about(handoffId), level: 5, comment: '还有' })).toEqual(
      refused('nothing-to-rate'),
    );
    expect(JSON.stringify(await hall.ports.log.readAll(handoffId))).not.toContain('找我');
  });
});
