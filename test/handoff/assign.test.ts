import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '#core/handoff/assign.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import { laneOf } from '#core/handoff/lane-of.ts';
import { orderQueue } from '#core/handoff/queue-order.ts';
import type { HelperAtWork } from '#core/handoff/suits.ts';
import { aHandoff, minutes, rules, seconds, tuesdayAtTen, weekdays } from './a-handoff.ts';
import { at, helper, modes, teams, waitingFor } from './a-helper.ts';

const { settings } = rules;

const offers = (waiting: Handoff[], helpers: HelperAtWork[], moment = at) =>
  assign({ waiting, helpers, at: moment, settings, hours: weekdays, teams }).map(
    (it) => `${it.handoffId} → ${it.helper}`,
  );

const order = (...waiting: Handoff[]) => orderQueue(waiting, settings).map(({ handoffId }) => handoffId);

describe('the queue', () => {
  it('has a lane for the elderly and the disabled', () => {
    expect(laneOf(['elder'])).toBe('priority');
    expect(laneOf(['slow-speech', 'sign-language'])).toBe('priority');
    expect(laneOf(['with-child', 'large-print'])).toBe('normal');
  });

  it('goes by lane, and by the longest wait within a lane', () => {
    expect(
      order(
        waitingFor('a', minutes(2)),
        waitingFor('b', minutes(3)),
        waitingFor('c', minutes(1), { lane: 'priority' }),
        waitingFor('d', seconds(1), { lane: 'lead' }),
      ),
    ).toEqual(['d', 'c', 'b', 'a']);
  });

  it('lets nobody starve: ten minutes more are worth a lane', () => {
    expect(order(waitingFor('new', minutes(1), { lane: 'priority' }), waitingFor('old', minutes(12)))[0]).toBe('old');
    expect(order(waitingFor('new', minutes(1), { lane: 'priority' }), waitingFor('old', minutes(10)))[0]).toBe('new');
  });
});

describe('assignment', () => {
  it('gives the next case to the least loaded, then the best skilled, then the longest idle', () => {
    const tax = waitingFor('a', seconds(5), { department: 'tax' });
    expect(offers([tax], [helper('busy', { held: ['chat'] }), helper('free')])).toEqual(['a → free']);
    expect(offers([tax], [helper('any'), helper('knows', { profile: { departments: ['tax'] } })])).toEqual([
      'a → knows',
    ]);
    expect(offers([tax], [helper('x', { idleSince: at - 1 }), helper('y', { idleSince: at - 9 })])).toEqual(['a → y']);
  });

  it('rings one case at a time at each desk', () => {
    expect(offers([waitingFor('a', 2000), waitingFor('b', 1000)], [helper('x')])).toEqual(['a → x']);
    expect(offers([waitingFor('a', 2000)], [helper('x', { offered: 1 })])).toEqual([]);
  });

  it('asks only who is on duty, alive at the desk, of the mode and of the language', () => {
    const chat = waitingFor('a', seconds(5));
    const duty = helper('x').duty;
    expect(offers([chat], [helper('x', { duty: { ...duty, status: 'away' } })])).toEqual([]);
    expect(offers([chat], [helper('x', { duty: { ...duty, seenAt: at - minutes(2) } })])).toEqual([]);
    expect(offers([chat], [helper('x', { profile: { modes: ['callback'] } })])).toEqual([]);
    const signing = waitingFor('a', minutes(60), { speaks: 'sign' });
    expect(offers([signing], [helper('x')])).toEqual([]);
    expect(offers([signing], [helper('x'), helper('s', { profile: { languages: ['zh', 'sign'] } })])).toEqual([
      'a → s',
    ]);
  });

  it('spares who speaks what few speak', () => {
    const chat = waitingFor('a', seconds(5));
    expect(offers([chat], [helper('s', { profile: { languages: ['zh', 'sign'] } }), helper('x')])).toEqual(['a → x']);
  });

  it('asks another team only after a while, and never after a transfer', () => {
    const business = { profile: { teams: ['business'] } };
    const fresh = waitingFor('a', seconds(20), { department: 'civil-affairs' });
    const old = waitingFor('a', seconds(40), { department: 'civil-affairs' });
    expect(offers([fresh], [helper('x', business)])).toEqual([]);
    expect(offers([old], [helper('x', business)])).toEqual(['a → x']);
    expect(offers([{ ...old, team: 'general' }], [helper('x', business)])).toEqual([]);
  });

  it('asks who passed it by only when nobody else is there', () => {
    const passed = waitingFor('a', seconds(30), { passedBy: ['x'] });
    expect(offers([passed], [helper('x'), helper('y')])).toEqual(['a → y']);
    expect(offers([passed], [helper('x'), helper('y', { held: ['chat', 'chat'] })])).toEqual([]);
    expect(offers([passed], [helper('x')])).toEqual(['a → x']);
  });

  it('asks a lead first for what was escalated', () => {
    const escalated = waitingFor('a', seconds(5), { lane: 'lead' });
    expect(offers([escalated], [helper('x'), helper('lead', { held: ['chat'], lead: true })])).toEqual(['a → lead']);
    expect(offers([escalated], [helper('x')])).toEqual(['a → x']);
  });

  it('gives a helper alone to who meets them, and keeps one free who waits for it long', () => {
    const meeting = waitingFor('m', seconds(90), { mode: 'in-person' });
    const chat = waitingFor('c', seconds(10));
    expect(offers([meeting], [helper('x', { held: ['chat'] })])).toEqual([]);
    expect(offers([chat], [helper('x', { held: ['in-person'] })])).toEqual([]);
    expect(offers([meeting, chat], [helper('x', { held: ['chat'] })])).toEqual([]);
    expect(offers([{ ...meeting, queuedAt: at - seconds(30) }, chat], [helper('x', { held: ['chat'] })])).toEqual([
      'c → x',
    ]);
  });

  it('stops in the break, but for who came before it', () => {
    const lunch = tuesdayAtTen + minutes(130);
    const alive = helper('x', { duty: { ...helper('x').duty, seenAt: lunch } });
    expect(offers([aHandoff({ handoffId: 'a', queuedAt: lunch - minutes(15) })], [alive], lunch)).toEqual(['a → x']);
    expect(offers([aHandoff({ handoffId: 'a', queuedAt: lunch - minutes(5) })], [alive], lunch)).toEqual([]);
  });

  it('never offers a case twice, nor two cases to one helper, whatever waits', () => {
    const cases = fc.array(
      fc.record({
        waited: fc.nat(3600),
        mode: fc.constantFrom(...modes),
        lane: fc.constantFrom('lead' as const, 'priority' as const, 'normal' as const),
      }),
      { maxLength: 30 },
    );
    const staff = fc.array(fc.record({ held: fc.nat(3), offered: fc.nat(1) }), { maxLength: 10 });
    fc.assert(
      fc.property(cases, staff, (drawn, people) => {
        const waiting = drawn.map(({ waited, mode, lane }, index) =>
          waitingFor(`c${index}`, seconds(waited), { mode, lane }),
        );
        const helpers = people.map(({ held, offered }, index) =>
          helper(`h${index}`, { held: Array(held).fill('chat'), offered }),
        );
        const made = assign({ waiting, helpers, at, settings, hours: weekdays, teams });
        expect(new Set(made.map((it) => it.handoffId)).size).toBe(made.length);
        expect(new Set(made.map((it) => it.helper)).size).toBe(made.length);
        const busy = helpers.filter(({ held, offered }) => offered > 0 || held.length >= 2).map((it) => it.profile.id);
        expect(made.some((it) => busy.includes(it.helper))).toBe(false);
      }),
    );
  });
});
