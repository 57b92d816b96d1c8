import { describe, expect, it } from 'vitest';
import { after, anAnswer, asked, aVisit, converse, done, screen, tick, touched } from './a-hall.ts';

const first = '22222222-2222-4222-8222-222222222222';
const answered = (some: Parameters<typeof anAnswer>[0] = {}, at = 3000) =>
  converse({ kind: 'answered', id: first, answer: anAnswer(some) }, at);
const awake = [touched(1000), converse({ kind: 'started', visit: aVisit })];
const asking = [...awake, done(1, 1500), asked(first, '多少钱', 2000)];

describe('the screen in the hall', () => {
  it('sleeps until it is touched, then greets', () => {
    expect(after([tick(1), tick(2)]).screen.phase).toBe('asleep');
    const { screen: woken } = after(awake);
    expect([woken.phase, woken.speech?.saying.kind]).toEqual(['awake', 'greeting']);
  });

  it('wakes when a sensor sees somebody', () => {
    const { screen: woken } = after([screen({ kind: 'presence', here: true, silence: 45_000, at: 5 })]);
    expect(woken.phase).toBe('awake');
  });

  it('stops talking when a question comes, and says the answer', () => {
    expect(after([...awake, asked(first, '多少钱', 2000)]).screen.speech).toBeUndefined();
    expect(after([...asking, answered()]).screen.speech?.saying).toEqual({ kind: 'answer', turnId: first });
  });

  it('closes what stands over the answer, and keeps what is read aloud', () => {
    const way = screen({ kind: 'panel', panel: { kind: 'way', to: 'help-desk' } });
    const reading = screen({ kind: 'panel', panel: { kind: 'reading', matter: 'a' } });
    expect(after([...awake, way, asked(first, '多少钱', 2000)]).screen.panel).toBeUndefined();
    expect(after([...awake, reading, asked(first, '多少钱', 2000)]).screen.panel?.kind).toBe('reading');
  });

  it('asks after 45 seconds of silence whether somebody is there, but not while it talks or thinks', () => {
    const talking = after([...asking, answered()]);
    expect(after([tick(200_000)], talking).screen.phase).toBe('awake');
    const silent = after([done(2, 10_000)], talking);
    expect(after([tick(54_999)], silent).screen.phase).toBe('awake');
    expect(after([tick(55_000)], silent).screen.phase).toBe('still-there');
  });

  it('waits longer while a person helps', () => {
    const helped = after([...awake, done(1, 1500), screen({ kind: 'helped', helped: true }), tick(60_000)]);
    expect(helped.screen.phase).toBe('awake');
  });

  it('goes on with any touch, and with anything that is understood', () => {
    const waiting = after([...awake, done(1, 1500), tick(60_000)]);
    expect(waiting.screen.phase).toBe('still-there');
    expect(after([touched(61_000)], waiting).screen.phase).toBe('awake');
    const heard = screen({ kind: 'listening', event: { kind: 'partial', text: '还' }, at: 61_000 });
    expect(after([heard], waiting).screen.phase).toBe('awake');
  });

  it('says goodbye when nobody answers, and then knows nothing any more', () => {
    const leaving = after([...asking, answered(), done(2, 4000), tick(60_000), tick(75_000)]);
    expect([leaving.screen.phase, leaving.screen.speech?.saying.kind]).toEqual(['leaving', 'farewell']);
    const gone = after([done(4, 77_000), tick(78_000)], leaving);
    expect(gone.screen.phase).toBe('asleep');
    expect(gone.conversation.turns).toEqual([]);
    expect(gone.toErase).toEqual([{ visitId: aVisit.visitId, token: aVisit.token }]);
  });

  it('comes back from a goodbye when it is touched', () => {
    const leaving = after([...asking, answered(), done(2, 4000), tick(60_000), tick(75_000)]);
    const back = after([touched(75_500)], leaving);
    expect([back.screen.phase, back.conversation.turns.length]).toEqual(['awake', 1]);
  });

  it('bows to who says goodbye', () => {
    expect(after([...asking, answered({ ending: 'goodbye' })]).screen.phase).toBe('leaving');
  });

  it('starts again without asking, for the same reader', () => {
    const elder = screen({ kind: 'preferred', preferences: { elder: true } });
    const again = after([...asking, answered(), elder, screen({ kind: 'start-again', at: 9000 })]);
    expect([again.screen.phase, again.screen.speech?.saying.kind]).toEqual(['awake', 'greeting']);
    expect([again.conversation.turns.length, again.preferences.elder]).toEqual([0, true]);
  });

  it('apologises for a turn that hangs, and offers to try again', () => {
    const hanging = after([...asking, tick(22_000)]);
    expect(hanging.conversation.turns[0]?.status).toBe('failed');
    expect(hanging.screen.speech?.saying).toEqual({ kind: 'told', told: 'slowTurn' });
    const again = after([converse({ kind: 'retried', id: first }, 30_000), tick(40_000)], hanging);
    expect(again.conversation.turns[0]?.status).toBe('waiting');
  });

  it('lets what was not heard for sure be settled by a tap', () => {
    const unsure = { kind: 'heard', text: '办证', alternatives: ['半镇'], sure: false } as const;
    const doubtful = after([...awake, screen({ kind: 'listening', event: unsure, at: 3000 })]);
    expect(doubtful.screen.hearing.doubt).toEqual({ text: '办证', alternatives: ['半镇'] });
    expect(after([asked(first, '办证', 4000)], doubtful).screen.hearing.doubt).toBeUndefined();
  });

  it('follows the language of the answer, and speaks slower when it is asked to', () => {
    const { preferences } = after([...asking, answered({ ending: 'slower', language: 'en' })]);
    expect(preferences).toMatchObject({ language: 'en', slow: true });
  });

  it('keeps six turns at most', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `${index}2222222-2222-4222-8222-222222222222`);
    const many = ids.flatMap((id, at) => [
      asked(id, `问 ${id}`, at),
      converse({ kind: 'answered', id, answer: anAnswer() }, at),
    ]);
    expect(after([...awake, ...many]).conversation.turns.map(({ id }) => id)).toEqual(ids.slice(-6));
  });

  it('is sooner in asking when a sensor says that nobody is there', () => {
    const left = screen({ kind: 'presence', here: false, silence: 45_000, at: 20_000 });
    const state = after([...awake, done(1, 15_000), left]);
    expect(after([tick(29_999)], state).screen.phase).toBe('awake');
    expect(after([tick(30_000)], state).screen.phase).toBe('still-there');
  });
});
