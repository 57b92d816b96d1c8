import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardNothing, hearFrame, notListening } from '#web/hall/voice/listen/end-pointing.ts';
import { isUnfinished } from '#web/hall/voice/listen/is-unfinished.ts';
import { levelOf } from '#web/hall/voice/listen/noise-floor.ts';
import { crowd, hearAll, quiet, voice } from './frames.ts';

const pauseOf = (points: { kind: string; at: number }[], spokenUntil: number) =>
  (points.find(({ kind }) => kind === 'end')?.at ?? Number.NaN) - spokenUntil;

describe('where an utterance begins and ends', () => {
  it('begins after three voiced frames and ends after 600 ms of silence', () => {
    const { points } = hearAll([...quiet(320), ...voice(960), ...quiet(2000)]);
    expect(points.map(({ kind }) => kind)).toEqual(['start', 'end']);
    expect(points[0]?.at).toBe(320 + 3 * 32);
    expect(pauseOf(points, 1280)).toBeGreaterThanOrEqual(600);
    expect(pauseOf(points, 1280)).toBeLessThan(680);
  });

  it('goes on over a pause shorter than that', () => {
    expect(hearAll([...voice(640), ...quiet(500), ...voice(640), ...quiet(1000)]).kinds).toEqual(['start', 'end']);
  });

  it('waits longer for a patient ear, and inside a sentence that is to go on', () => {
    const sound = [...voice(960), ...quiet(3000)];
    const pause = (way: object) => pauseOf(hearAll(sound, way).points, 960);
    expect(pause({ patient: true }) - pause({})).toBeCloseTo(450, -2);
    expect(pause({ unfinished: true }) - pause({})).toBeCloseTo(700, -2);
  });

  it('takes less than a quarter of a second of voice for a false alarm', () => {
    expect(hearAll([...voice(160), ...quiet(1000)]).kinds).toEqual(['start', 'false-alarm']);
  });

  it('ends after half a minute even if nobody pauses, and takes the hall to be louder then', () => {
    const { points, state } = hearAll(voice(30_100));
    expect(points.find(({ kind }) => kind === 'end')?.at).toBeLessThanOrEqual(30_100);
    expect(state.floor).toBeGreaterThan(notListening().floor);
  });

  it('does not begin with the voices of the hall, nor with bangs that are no voices', () => {
    expect(hearAll(crowd(10_000)).kinds).toEqual([]);
    expect(hearAll([...quiet(500), ...quiet(200, -15), ...quiet(500)]).kinds).toEqual([]);
  });

  it('learns how loud a hall is, and hears a soft voice again when it is quiet', () => {
    const loud = hearAll(crowd(10_000, -42)).state;
    expect(hearAll(voice(960, -39), {}, loud).kinds).toEqual([]);
    const quietAgain = hearAll(quiet(15_000), {}, loud).state;
    expect(hearAll(voice(960, -39), {}, quietAgain).kinds).toEqual(['start']);
  });

  it('ends although the hall goes on talking behind the visitor', () => {
    const hall = hearAll(crowd(5000)).state;
    const { points } = hearAll([...voice(1280), ...crowd(3000)], {}, hall);
    expect(points.map(({ kind }) => kind)).toEqual(['start', 'end']);
    expect(pauseOf(points, 1280)).toBeLessThan(700);
  });

  it('wants a clearer voice while the screen itself speaks', () => {
    const unclear = voice(960).map((it) => ({ ...it, probability: 0.7 }));
    expect(hearAll(unclear).kinds).toEqual(['start']);
    expect(hearAll(unclear, { speaking: true }).kinds).toEqual([]);
    expect(hearAll(voice(960, -38), { speaking: true }).kinds).toEqual([]);
    expect(hearAll(voice(960), { speaking: true }).kinds).toEqual(['start']);
  });

  it('begins and ends by hand, however soft the voice and long the pause', () => {
    const soft = [...voice(480, -55), ...quiet(3000), ...voice(320, -55)];
    const held = hearAll(soft, { held: true });
    expect(held.kinds).toEqual(['start']);
    expect(hearAll(quiet(32), {}, held.state).kinds).toEqual(['end']);
    expect(hearAll(quiet(32), {}, hearAll(quiet(960), { held: true }).state).kinds).toEqual(['false-alarm']);
  });

  it('begins by hand alone where that is asked for', () => {
    expect(hearAll(voice(2000), { byHand: true }).kinds).toEqual([]);
  });

  it('takes the hall to be louder when nothing could be made of an utterance', () => {
    expect(heardNothing(notListening()).floor).toBeGreaterThan(notListening().floor);
  });

  /** By whether there was an utterance before, and is one after. */
  const allowed: Record<string, RegExp> = {
    'false,false': /^none$/,
    'false,true': /^start$/,
    'true,true': /^on$/,
    'true,false': /^(end|false-alarm)$/,
  };

  it('keeps its order whatever it hears: every start has one end or false alarm before the next', () => {
    const frame = fc.record({
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      level: fc.double({ min: -100, max: 0, noNaN: true }),
    });
    const way = fc.record({
      speaking: fc.boolean(),
      patient: fc.boolean(),
      unfinished: fc.boolean(),
      held: fc.boolean(),
      byHand: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(frame, way, fc.integer({ min: 1, max: 40 })), { maxLength: 60 }), (sound) => {
        let state = notListening();
        for (const [heard, how] of sound.flatMap(([it, its, times]) =>
          Array.from({ length: times }, () => [it, its] as const),
        )) {
          const before = state.inside;
          const step = hearFrame(state, heard, how);
          state = step.state;
          const changes = [before, state.inside].join();
          expect(step.point?.kind ?? 'none').toMatch(allowed[changes] ?? /never/);
          expect(Math.abs(state.floor + 49)).toBeLessThanOrEqual(21);
        }
      }),
    );
  });
});

describe('a sentence that is to go on', () => {
  it.each(['我想问一下那个', '我要办身份证，然后', '嗯', '因为', 'I need a permit and', 'um'])('%s', (text) => {
    expect(isUnfinished(text, /[a-z]/.test(text) ? 'en' : 'zh')).toBe(true);
  });
  it.each(['办身份证要带什么', '多少钱', 'how much is it', 'where is the window'])('but not %s', (text) => {
    expect(isUnfinished(text, /[a-z]/.test(text) ? 'en' : 'zh')).toBe(false);
  });
});

describe('the level of a sound', () => {
  it('is 0 at full scale, 20 lower for a tenth, and never without end', () => {
    expect(levelOf(new Float32Array(512).fill(1))).toBeCloseTo(0);
    expect(levelOf(new Float32Array(512).fill(0.1))).toBeCloseTo(-20);
    expect(levelOf(new Float32Array(512))).toBe(-100);
    expect(levelOf(new Float32Array())).toBe(-100);
  });
});
