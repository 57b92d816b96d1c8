import { describe, expect, it } from 'vitest';
import { after, anAnswer, asked, aVisit, converse, done, screen, touched } from './a-hall.ts';

const turnId = '22222222-2222-4222-8222-222222222222';
const other = '33333333-3333-4333-8333-333333333333';
const [first, second] = ['收费是二十元。', '当场就能拿。'];
const asking = [
  touched(1000),
  converse({ kind: 'started', visit: aVisit }),
  done(1, 1500),
  asked(turnId, '多少钱', 2000),
];
const ahead = screen({ kind: 'ahead', turnId, text: first });
const answered = (speech: string, id = turnId) =>
  converse({ kind: 'answered', id, answer: anAnswer({ speech, generated: 'words' }) }, 3000);
const sayingOf = (events: Parameters<typeof after>[0]) => after(events).screen.speech?.saying;

describe('the first sentence of an answer that is waited for', () => {
  it('is said at once, and what is left of the answer after it', () => {
    const begun = after([...asking, ahead]);
    expect(begun.screen.speech?.saying).toEqual({ kind: 'ahead', turnId, text: first });
    const { id = 0 } = begun.screen.speech ?? {};
    const whole = after([answered(first + second)], begun);
    expect(whole.screen.speech?.id).toBe(id);
    expect(after([done(id, 4000)], whole).screen.speech?.saying).toEqual({ kind: 'answer', turnId, from: 1 });
  });

  it('is not said again when it has ended before the answer came', () => {
    const ended = [...asking, ahead, done(2, 2500)];
    expect(sayingOf([...ended, answered(first + second)])).toEqual({ kind: 'answer', turnId, from: 1 });
    expect(sayingOf([...ended, answered(first)])).toBeUndefined();
  });

  it('may be all there is to say', () => {
    expect(sayingOf([...asking, ahead, answered(first), done(2, 4000)])).toBeUndefined();
  });

  it('gives way to an answer that begins otherwise', () => {
    expect(sayingOf([...asking, ahead, answered('以指南为准。')])).toEqual({ kind: 'answer', turnId });
    expect(sayingOf([...asking, ahead, done(2, 2500), answered('以指南为准。')])).toEqual({ kind: 'answer', turnId });
  });

  it('is silenced with its answer by who speaks up', () => {
    const silenced = [...asking, ahead, screen({ kind: 'interrupted', at: 2500 })];
    expect(sayingOf(silenced)).toBeUndefined();
    expect(sayingOf([...silenced, answered(first + second)])).toBeUndefined();
  });

  it('is said once a turn, and only while its answer is waited for', () => {
    expect(sayingOf([...asking, ahead, done(2, 2500), ahead])).toBeUndefined();
    expect(sayingOf([...asking, answered(first), done(2, 4000), ahead])).toBeUndefined();
    expect(sayingOf([...asking, screen({ kind: 'ahead', turnId: other, text: first })])).toBeUndefined();
    expect(sayingOf([ahead])).toBeUndefined();
  });

  it('waits for nothing else to end: the answer is then said whole', () => {
    const told = screen({ kind: 'say', saying: { kind: 'told', told: 'failed' } });
    expect(sayingOf([...asking, told, ahead])?.kind).toBe('told');
    expect(sayingOf([...asking, told, ahead, answered(first)])).toEqual({ kind: 'answer', turnId });
  });

  it('is forgotten with the visit, and with the next question', () => {
    expect(after([...asking, ahead, screen({ kind: 'left', at: 9000 })]).screen.ahead).toBeUndefined();
    const next = after([...asking, ahead, answered(first + second), asked(other, '在哪里', 5000)]);
    expect([next.screen.ahead, next.screen.speech]).toEqual([undefined, undefined]);
  });
});
