import { describe, expect, it } from 'vitest';
import { makeBreaker } from '#core/breaker.ts';
import { askWithin } from '#core/model/ask-within.ts';
import { PhrasedSentence } from '#core/model/phrased-sentence.ts';
import { aModel, aStillClock, failure, type Scripted, text, usage } from './scripted-pieces.ts';

const say = text('{"say":"好的","cites":["fee"]}\n');
const pause = (milliseconds: number): Scripted => ({ kind: 'wait', milliseconds });
const prompt = {
  name: 'a-prompt',
  purpose: 'a test',
  inputs: ['visitor'],
  reply: 'PhrasedSentence' as const,
  longest: { reply: 10, prompt: 100 },
  system: 'Say it.',
  user: '<<visitor>>',
};

const asking = async (scripts: Scripted[][], { calls = 2, first = 2500 } = {}) => {
  const clock = aStillClock();
  const start = clock.now();
  const model = aModel(clock.wait, ...scripts);
  const breaker = makeBreaker({ failures: 1, rest: 1000 });
  let lines = 0;
  const asked = askWithin(
    { ask: model.ask, now: clock.now, wait: clock.wait, random: () => 0.5, breaker },
    {
      prompt,
      inputs: { visitor: 'x' },
      schema: PhrasedSentence,
      told: () => {
        lines += 1;
        return true;
      },
      until: (told) => start + (told > 0 ? 6000 : first),
      calls,
    },
  );
  await clock.run(asked);
  return {
    asked: await asked,
    lines,
    calls: model.calls.length,
    took: clock.now() - start,
    isOpen: breaker.isOpen(clock.now()),
  };
};

describe('asking within a budget', () => {
  it('asks once where that is enough', async () => {
    expect(await asking([[say, usage]])).toMatchObject({
      calls: 1,
      lines: 1,
      asked: { end: 'whole', calls: 1 },
      isOpen: false,
    });
  });

  it.each(['failed', 'limited'] as const)('asks once more when the first %s, and never a third time', async (why) => {
    expect(await asking([[failure(why)], [say, usage]])).toMatchObject({
      calls: 2,
      lines: 1,
      asked: { end: 'whole', calls: 2 },
    });
    expect(await asking([[failure(why)]])).toMatchObject({
      calls: 2,
      lines: 0,
      asked: { end: why, calls: 2 },
      isOpen: true,
    });
  });

  it('adds up what both calls cost', async () => {
    const { asked } = await asking([
      [usage, failure('failed')],
      [say, usage],
    ]);
    expect(asked).toMatchObject({ input: 200, output: 40 });
  });

  it.each([
    ['it refused', [failure('refused')]],
    ['it was malformed', [text('Sure!\n')]],
    ['something was told already', [say, failure('failed')]],
  ] as [string, Scripted[]][])('asks no more when %s', async (_, script) => {
    expect((await asking([script, [say]])).calls).toBe(1);
  });

  it('asks no more when hardly any time is left', async () => {
    const { calls, took } = await asking([[pause(2000), failure('failed')], [say]]);
    expect(calls).toBe(1);
    expect(took).toBeLessThanOrEqual(2500);
  });

  it('asks no more than it may', async () => {
    expect((await asking([[failure('failed')], [say]], { calls: 1 })).calls).toBe(1);
  });

  it('keeps to the budget with the second call too', async () => {
    const { took, asked } = await asking([
      [pause(1000), failure('failed')],
      [pause(60_000), say],
    ]);
    expect(took).toBeLessThanOrEqual(2500);
    expect(asked.end).toBe('late');
  });

  it('opens the breaker when nothing came in time, and closes it when something did', async () => {
    expect((await asking([[pause(60_000)]])).isOpen).toBe(true);
    expect((await asking([[say, pause(60_000)]])).isOpen).toBe(false);
    expect((await asking([[failure('refused')]])).isOpen).toBe(false);
  });
});
