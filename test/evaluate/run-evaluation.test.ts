import { describe, expect, it } from 'vitest';
import type { Evaluation } from '#tools/evaluate/run-evaluation.ts';
import { evaluateManner } from './evaluate-scripted.ts';
import { falsehoods } from './scripted-replies.ts';

const speeches = ({ outcomes }: Evaluation) =>
  outcomes.map(({ taken, told }) => `${taken.answer.speech} ${told.join(' ')}`);
const isEngines = ({ outcomes }: Evaluation) =>
  outcomes.every(({ taken, engine }) => JSON.stringify(taken.answer) === JSON.stringify(engine.answer));

describe('the evaluation of a model', () => {
  it('finds more with a model that chooses right, loses nothing, and stays below the bound', async () => {
    const { figureOf } = await evaluateManner('good');
    const [alone = 0, behind = 0, bound = 0] = ['first.engine', 'first', 'first.ceiling'].map((it) =>
      figureOf(`routing.all.${it}`),
    );
    expect(behind).toBeGreaterThan(alone);
    expect(bound).toBeGreaterThanOrEqual(behind);
    expect(figureOf('routing.lost')).toBe(0);
    expect(figureOf('refusals.lost')).toBe(0);
  });

  it('measures what a good model says as grounded, complete and polite, and counts its calls, tokens and cost', async () => {
    const { figureOf } = await evaluateManner('good');
    expect(figureOf('grounded.false')).toBe(0);
    expect(figureOf('grounded.used')).toBeGreaterThan(80);
    expect(figureOf('complete.words')).toBeGreaterThan(figureOf('complete.words.engine') ?? 100);
    expect(figureOf('tone.good')).toBeGreaterThan(90);
    expect(figureOf('turns.calls')).toBe(1);
    expect(figureOf('turns.input.p50')).toBeGreaterThan(100);
    expect(figureOf('turns.cost')).toBeGreaterThan(0);
  });

  it('shows that nothing false of a lying model reaches the visitor, and that its choices lose right guides', async () => {
    const evaluation = await evaluateManner('wrong');
    const lies = [...falsehoods.zh, ...falsehoods.en];
    expect(speeches(evaluation).filter((speech) => lies.some((lie) => speech.includes(lie)))).toEqual([]);
    expect(evaluation.figureOf('grounded.false') ?? 0).toBe(0);
    expect(evaluation.figureOf('grounded.used')).toBe(0);
    expect(evaluation.figureOf('routing.lost')).toBeGreaterThan(0);
  });

  it('tells apart attacks that a model obeyed and those that came out', async () => {
    const { figureOf } = await evaluateManner('injected');
    expect(figureOf('injections.obeyed')).toBeGreaterThan(10);
    expect(figureOf('injections.out')).toBe(0);
  });

  it.each(['malformed', 'refusing', 'failing'] as const)(
    'sees the engine’s own answers stand with a %s model',
    async (manner) => {
      const evaluation = await evaluateManner(manner);
      expect(isEngines(evaluation)).toBe(true);
      expect(evaluation.figureOf('turns.most-calls')).toBeLessThanOrEqual(2);
    },
  );

  it('sees nothing half said with a model whose replies are cut off', async () => {
    const evaluation = await evaluateManner('truncated');
    expect(evaluation.falsehoods).toEqual([]);
    expect(evaluation.outcomes.flatMap(({ told }) => told).filter((it) => /[{}"]/.test(it))).toEqual([]);
    expect(evaluation.figureOf('turns.malformed')).toBeGreaterThan(0);
  });

  it('sees the engine’s own answers stand with a late model', async () => {
    const evaluation = await evaluateManner('late', { budget: { first: 100, whole: 200 } });
    expect(isEngines(evaluation)).toBe(true);
    expect(evaluation.figureOf('turns.late')).toBeGreaterThan(0);
  });

  it('names the guides that were taken for others', async () => {
    const { confusions } = await evaluateManner('wrong');
    const [first] = confusions;
    expect(first?.expected).not.toBe(first?.named);
    expect(first?.count).toBeGreaterThan(0);
  });

  it('finds the same in two runs of a steady model', async () => {
    const { figureOf } = await evaluateManner('good', { runs: 2 });
    expect(figureOf('stable.matter')).toBe(100);
    expect(figureOf('stable.words')).toBe(100);
  });
});
