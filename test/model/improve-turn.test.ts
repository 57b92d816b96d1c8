import { describe, expect, it } from 'vitest';
import { makeBreaker } from '#core/breaker.ts';
import { makeImproveTurn } from '#core/model/improve-turn.ts';
import type { ModelPorts } from '#core/model/turn-ports.ts';
import { release, takeTurn } from '#test/a-release.ts';
import { asked } from './ask-scripted.ts';
import { aModel, aStillClock, failure, type Scripted, text, usage } from './scripted-pieces.ts';

const about = { guide: 'id-card-replacement', language: 'zh' as const, question: '居民身份证丢失补领是什么意思' };
const good = text('{"say":"补办要交{{fee}}。","cites":["fee"]}\n');
const pause = (milliseconds: number): Scripted => ({ kind: 'wait', milliseconds });

const improving = async (scripts: Scripted[][], more: Partial<ModelPorts> = {}) => {
  const clock = aStillClock();
  const start = clock.now();
  const model = aModel(clock.wait, ...scripts);
  const kept = new Map<string, string>();
  const reported: unknown[] = [];
  const improve = makeImproveTurn({
    release,
    takeTurn,
    ask: model.ask,
    isOn: async () => true,
    cache: {
      read: async (key) => kept.get(key),
      write: async (key, lines) => {
        kept.set(key, lines);
      },
    },
    breaker: makeBreaker({ failures: 3, rest: 60_000 }),
    budget: { first: 2500, whole: 6000 },
    now: clock.now,
    wait: clock.wait,
    random: () => 0.5,
    report: (error) => reported.push(error),
    ...more,
  });
  const { turn, engine } = asked(about);
  const told: string[] = [];
  const once = async () => {
    const improved = improve(turn, engine, (sentence) => told.push(sentence));
    await clock.run(improved);
    return improved;
  };
  return { once, engine, told, kept, reported, model, took: () => clock.now() - start };
};

describe('a turn with a model', () => {
  it('is answered in its words, with the figures of the guide, labelled and cited', async () => {
    const { once, engine, told } = await improving([[good, usage]]);
    const { taken, model } = await once();
    expect(taken.answer).toMatchObject({ speech: '补办要交40元。', generated: 'words', guide: about.guide });
    expect(taken.answer.cards).toEqual(engine.answer.cards);
    expect(taken.answer.actions).toEqual(engine.answer.actions);
    expect(told).toEqual(['补办要交40元。']);
    expect(model).toMatchObject({ need: 'phrase', outcome: 'used', calls: 1, input: 100, output: 20 });
  });

  it.each([
    ['fails', [[failure('failed')]], 'failed'],
    ['is limited', [[failure('limited')]], 'limited'],
    ['refuses', [[failure('refused')]], 'refused'],
    ['is late', [[pause(60_000), good]], 'late'],
    ['says nothing', [[usage]], 'rejected'],
    ['says prose', [[text('补办要交40元。\n')]], 'malformed'],
    ['says half a line', [[text('{"say":"补办要交')]], 'malformed'],
    ['says what is false', [[text('{"say":"补办要交60元。","cites":["fee"]}\n'), usage]], 'rejected'],
    ['uses a token that does not exist', [[text('{"say":"要交{{price}}。","cites":["fee"]}\n')]], 'rejected'],
  ] as [string, Scripted[][], string][])(
    "keeps the engine's own answer, byte for byte, when it %s",
    async (_, scripts, outcome) => {
      const { once, engine, told, took, kept } = await improving(scripts);
      const before = JSON.stringify(engine);
      const { taken, model } = await once();
      expect(taken).toBe(engine);
      expect(JSON.stringify(taken)).toBe(before);
      expect(told).toEqual([]);
      expect(kept.size).toBe(0);
      expect(model?.outcome).toBe(outcome);
      expect(took()).toBeLessThanOrEqual(2500);
    },
  );

  it('drops what is false and keeps what is true, and says how many', async () => {
    const { once } = await improving([[text('{"say":"大概60元。","cites":["fee"]}\n'), good, usage]]);
    const { taken, model } = await once();
    expect(taken.answer.speech).toBe('补办要交40元。');
    expect(model?.dropped).toEqual({ figure: 1 });
  });

  it('says what came in time of a reply that breaks off', async () => {
    const { once, took } = await improving([[good, pause(60_000), good]]);
    expect((await once()).taken.answer.speech).toBe('补办要交40元。');
    expect(took()).toBeLessThanOrEqual(6000);
  });

  it('says three sentences at most', async () => {
    const { once, told } = await improving([
      [good, good, good, good].map((it, at) => (at > 0 ? text('{"say":"要本人到场。","cites":["conditions"]}\n') : it)),
    ]);
    await once();
    expect(told.length).toBeLessThanOrEqual(3);
  });

  it('asks nobody where it is switched off', async () => {
    const { once, engine, model } = await improving([[good]], { isOn: async () => false });
    expect(await once()).toMatchObject({ taken: engine, model: { outcome: 'off', calls: 0 } });
    expect(model.calls).toEqual([]);
  });

  it("keeps the engine's own answer when something breaks, and says so to who runs it", async () => {
    const broken = async () => {
      throw new Error('no table');
    };
    const { once, engine, reported } = await improving([[good]], { cache: { read: broken, write: broken } });
    expect(await once()).toMatchObject({ taken: engine, model: { outcome: 'failed', calls: 0 } });
    expect(reported).toHaveLength(1);
  });

  it('asks nobody while it rests after failures', async () => {
    const { once, engine, model } = await improving([[failure('refused')], [failure('failed')]], {
      breaker: { isOpen: () => true, failed: () => {}, succeeded: () => {} },
    });
    expect(await once()).toMatchObject({ taken: engine, model: { outcome: 'resting', calls: 0 } });
    expect(model.calls).toEqual([]);
  });

  it('uses what was said before, and holds it against the guide again', async () => {
    const { once, model, kept } = await improving([[good, usage]]);
    await once();
    const again = await once();
    expect(again).toMatchObject({
      model: { outcome: 'cached', calls: 0 },
      taken: { answer: { speech: '补办要交40元。' } },
    });
    expect(model.calls).toHaveLength(1);
    for (const key of kept.keys()) kept.set(key, '{"say":"补办要交60元。","cites":["fee"]}');
    expect((await once()).model?.outcome).not.toBe('cached');
  });

  it('tells the model no personal data', async () => {
    const clock = aStillClock();
    const model = aModel(clock.wait, [good]);
    const question = '我身份证号320402199001011239，居民身份证丢失补领是什么意思';
    const { turn, engine } = asked({ ...about, question });
    const improved = makeImproveTurn({
      release,
      takeTurn,
      ask: model.ask,
      isOn: async () => true,
      cache: { read: async () => undefined, write: async () => {} },
      breaker: makeBreaker({ failures: 3, rest: 1 }),
      budget: { first: 2500, whole: 6000 },
      now: clock.now,
      wait: clock.wait,
      random: () => 0,
      report: () => {},
    })(turn, engine);
    await clock.run(improved);
    expect(model.calls).toHaveLength(1);
    expect(JSON.stringify(model.calls)).not.toContain('320402199001011239');
  });
});
