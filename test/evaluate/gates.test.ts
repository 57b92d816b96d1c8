import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeEvaluating } from '#tools/compose-evaluating.ts';
import { Gates, judge } from '#tools/evaluate/gates.ts';
import { printEvaluation } from '#tools/evaluate/print-evaluation.ts';
import { folders } from '#tools/folders.ts';
import { evaluateManner } from './evaluate-scripted.ts';

const figures = [{ name: 'routing.all.first', what: 'right', value: 80, unit: '%' as const }];
const all = () => true;

describe('the gates', () => {
  it('are met at their bars and missed beyond them', () => {
    const isMet = (gate: Gates[string]) => judge(figures, { 'routing.all.first': gate }, all)[0]?.isMet;
    expect([isMet({ least: 80 }), isMet({ least: 81 }), isMet({ most: 80 }), isMet({ most: 79 })]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('are missed by a figure that was not measured, and left out where its kind was not evaluated', () => {
    expect(judge([], { 'grounded.false': { most: 0 } }, all)[0]?.isMet).toBe(false);
    expect(judge([], { 'grounded.false': { most: 0 } }, () => false)).toEqual([]);
  });

  it('refuse a file with a bar that does not exist', () => {
    expect(Gates.safeParse({ 'grounded.false': { atMost: 0 } }).success).toBe(false);
  });

  it('of the shipped file name only figures that there are, and a steady good model meets those of its words', async () => {
    const gates = Gates.parse(composeEvaluating().readYaml(join(folders.root, 'evaluate/gates.yaml')));
    const evaluation = await evaluateManner('good', { runs: 2 });
    const judged = judge(evaluation.figures, gates, all);
    expect(judged.filter(({ value }) => value === undefined)).toEqual([]);
    const missed = judged.filter((it) => !it.isMet).map(({ name }) => name);
    expect(missed.filter((name) => !/^(routing|turns)/.test(name))).toEqual([]);
    expect(printEvaluation(evaluation, judged)).toContain('met     grounded.false: 0');
  });
});
