import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHallState, type HallEvent } from '#web/hall/state/hall-state.ts';
import { after, anAnswer, asked, aVisit, converse, done, screen, tick, touched } from './a-hall.ts';

const secret = '我叫王小明，住在通江路';
const ids = ['1', '2', '3'].map((it) => `${it}2222222-2222-4222-8222-222222222222`);
const id = fc.constantFrom(...ids);
const at = fc.integer({ min: 0, max: 300_000 });

/** Whatever a visitor, a microphone, a sensor or a slow server may bring, each time with words of the visitor. */
const anyEvent: fc.Arbitrary<HallEvent> = fc.oneof(
  at.map(touched),
  at.map(tick),
  fc.tuple(id, at).map(([it, when]) => asked(it, secret, when)),
  fc.tuple(id, at).map(([it, when]) => {
    const card = {
      kind: 'materials' as const,
      matter: 'm',
      title: secret,
      situations: [],
      chosen: { s: 'o' },
      materials: [],
    };
    return converse({ kind: 'answered', id: it, answer: anAnswer({ speech: secret, cards: [card] }) }, when);
  }),
  id.map((it) => {
    const state = { language: 'zh' as const, guide: 'a-guide' };
    return converse({ kind: 'answered-offline', id: it, answer: anAnswer({ speech: secret }), state });
  }),
  id.map((it) => converse({ kind: 'failed', id: it, failure: 'timeout' })),
  fc.constant(converse({ kind: 'started', visit: aVisit })),
  fc.constant(converse({ kind: 'ticked', matter: 'm', material: secret })),
  fc.constant(converse({ kind: 'chose', matter: 'm', situation: 's', option: secret })),
  fc.constant(screen({ kind: 'drafted', text: secret })),
  fc.constant(screen({ kind: 'keyboard', open: true })),
  fc.constant(screen({ kind: 'say', saying: { kind: 'sentences', sentences: [{ shown: secret, spoken: secret }] } })),
  fc.constant(screen({ kind: 'panel', panel: { kind: 'help', told: secret, mode: undefined } })),
  at.map((when) => screen({ kind: 'listening', event: { kind: 'partial', text: secret }, at: when })),
  at.map((when) =>
    screen({
      kind: 'listening',
      event: { kind: 'heard', text: secret, alternatives: [secret], sure: false },
      at: when,
    }),
  ),
  at.map((when) => done(1, when)),
  fc.constant(screen({ kind: 'preferred', preferences: { elder: true, language: 'en' } })),
);

/** What may outlive a visit: which visits the server must erase, and how many there were. */
const remains = ({ toErase: _, visits: __, ...rest }: typeof firstHallState) => rest;

describe('wiping a visit', () => {
  it('leaves nothing of it, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const gone = after([...events, screen({ kind: 'left', at: 400_000 })]);
        expect(remains(gone)).toEqual(remains(firstHallState));
        expect(JSON.stringify(gone)).not.toContain(secret);
      }),
    );
  });

  it('lets no late reply, and no late ear, bring anything of it back', () => {
    const late = anyEvent.filter(({ event }) =>
      ['answered', 'answered-offline', 'failed', 'listening', 'speaking', 'ticked-on'].includes(event.kind),
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), fc.array(late, { maxLength: 20 }), (events, afterwards) => {
        const gone = after([...events, screen({ kind: 'left', at: 400_000 }), ...afterwards]);
        expect(remains(gone)).toEqual(remains(firstHallState));
      }),
    );
  });

  it('has a visit erased that was started for somebody who has left', () => {
    const { conversation, toErase } = after([converse({ kind: 'started', visit: aVisit })]);
    expect([conversation.visit, toErase.length]).toEqual([undefined, 1]);
  });

  it('hands every visit over to be erased exactly once', () => {
    const gone = after([touched(1), converse({ kind: 'started', visit: aVisit }), screen({ kind: 'left', at: 2 })]);
    expect(gone.toErase).toHaveLength(1);
    expect(after([screen({ kind: 'erasing', visits: gone.toErase })], gone).toErase).toEqual([]);
  });
});
