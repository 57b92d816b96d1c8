import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nobodySpeaks,
  type TurnCommand,
  type TurnEvent,
  type TurnTaking,
  takeTurns,
} from '#web/hall/voice/turn-taking.ts';

const commandsOf = (...events: TurnEvent[]) => {
  let state = nobodySpeaks;
  const commands: (TurnCommand | undefined)[] = [];
  for (const event of events) {
    const step = takeTurns(state, event);
    state = step.state;
    commands.push(step.command);
  }
  return commands.filter((it) => it !== undefined);
};
const nameOf = ({ speaking, ducked }: TurnTaking) => (speaking ? (ducked ? 'soft' : 'loud') : 'silent');

/** What may be commanded when the screen was so before, and is so after. */
const allowed: Record<string, string[]> = {
  'silent,silent': ['none'],
  'silent,loud': ['none'],
  'loud,loud': ['none'],
  'soft,soft': ['none'],
  'loud,soft': ['duck'],
  'soft,loud': ['unduck'],
  // it finished by itself, or was stopped
  'loud,silent': ['none', 'stop'],
  'soft,silent': ['none', 'stop'],
};
const speaks: TurnEvent = { kind: 'speaking', on: true };
const voice = (lasted: number): TurnEvent => ({ kind: 'voice', lasted });

describe('whose turn it is', () => {
  it('softens the screen at 200 ms of voice and silences it at 400 ms, each once', () => {
    expect(commandsOf(speaks, voice(96), voice(192))).toEqual([]);
    expect(commandsOf(speaks, voice(192), voice(224), voice(256), voice(384))).toEqual(['duck']);
    expect(commandsOf(speaks, voice(224), voice(416), voice(448), voice(800))).toEqual(['duck', 'stop']);
  });

  it.each(['false-alarm', 'not-caught', 'failed'] as const)('is as loud as before after %s', (kind) => {
    expect(commandsOf(speaks, voice(224), { kind })).toEqual(['duck', 'unduck']);
    expect(commandsOf(speaks, { kind })).toEqual([]);
  });

  it('stops for a short word that was understood', () => {
    expect(commandsOf(speaks, voice(288), { kind: 'heard' })).toEqual(['duck', 'stop']);
  });

  it('stops at a touch at once', () => {
    expect(commandsOf(speaks, { kind: 'touch' })).toEqual(['stop']);
  });

  it('has nothing to say while the screen is silent', () => {
    expect(commandsOf(voice(900), { kind: 'touch' }, { kind: 'false-alarm' })).toEqual([]);
    expect(commandsOf(speaks, { kind: 'speaking', on: false }, voice(900))).toEqual([]);
  });

  it('stops once, raises only what it has lowered, and leaves nothing lowered that goes on', () => {
    const event: fc.Arbitrary<TurnEvent> = fc.oneof(
      fc.boolean().map((on) => ({ kind: 'speaking', on }) as const),
      fc.integer({ min: 0, max: 1000 }).map(voice),
      fc.constantFrom('false-alarm', 'not-caught', 'failed', 'heard', 'touch').map((kind) => ({ kind }) as const),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = nobodySpeaks;
        for (const each of events) {
          const { state: after, command = 'none' } = takeTurns(state, each);
          const changes = [nameOf(state), nameOf(after)].join();
          expect(allowed[changes] ?? []).toContain(command);
          state = after;
        }
      }),
    );
  });
});
