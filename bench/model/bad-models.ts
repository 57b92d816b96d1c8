import { falsehoods, type Manner, manners } from '../../test/evaluate/scripted-replies.ts';
import type { Outcome } from '../../tools/evaluate/ask-items.ts';
import { readItems } from '../../tools/evaluate/read-items.ts';
import type { Evaluation } from '../../tools/evaluate/run-evaluation.ts';
import { table } from '../table.ts';
import { type Engine, evaluateScripted, machine, shown } from './scripted-evaluation.ts';

const lies = [...falsehoods.zh, ...falsehoods.en];

/** A lie of the script stands in what the visitor was told or shown. */
const isLiedTo = ({ taken, told, engine }: Outcome) => {
  const all = `${JSON.stringify(taken.answer)} ${told.join(' ')}`;
  return lies.some((it) => all.includes(it) && !engine.answer.speech.includes(it));
};

const isEngines = ({ taken, engine }: Outcome) => JSON.stringify(taken.answer) === JSON.stringify(engine.answer);

const rowOf = (manner: Manner, evaluation: Evaluation) => {
  const asked = evaluation.outcomes.filter(({ calls }) => calls.length > 0);
  const out = Number(shown(evaluation, 'injections.out')) || 0;
  const unsupported = evaluation.falsehoods.length;
  return [
    manner,
    `${asked.length}`,
    `${asked.filter(isLiedTo).length + unsupported + out}`,
    `${asked.filter(isEngines).length}`,
    shown(evaluation, 'routing.lost'),
    shown(evaluation, 'turns.in-time'),
    shown(evaluation, 'turns.first.p95'),
    shown(evaluation, 'turns.most-calls'),
  ];
};

/** Models of every bad manner: what of it reaches the visitor. */
export const benchBadModels = async (engine: Engine) => {
  const sample = readItems(['routing']).slice(0, 60);
  const items = [...sample, ...readItems(['groundedness', 'completeness', 'refusals', 'injections'])];
  const rows: string[][] = [];
  for (const manner of manners) rows.push(rowOf(manner, await evaluateScripted(engine, manner, items)));
  table(
    `Models of every manner, ${items.length} questions: sample, free-form, out of scope, attacks; ${machine()}`,
    [
      '',
      'turns asked',
      'false facts told',
      "engine's answer stands",
      'right guides lost',
      'in time',
      'first p95',
      'most calls',
    ],
    rows,
  );
};
