/**
 * `npm run -s evaluate -- --endpoint URL --model NAME [--key-env NAME] [--runs 2] [--only KIND]… [--record FILE]`, or
 * `--replay FILE`: asks a language model all questions of `evaluate/data` as the product does, measures the answers, and
 * holds the figures against `evaluate/gates.yaml`. Exit code 1 when a gate is missed. docs/model.md tells the options.
 */
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AskModel } from '#core/model/model-ports.ts';
import { composeEvaluating } from './compose-evaluating.ts';
import { Gates, judge } from './evaluate/gates.ts';
import { printEvaluation } from './evaluate/print-evaluation.ts';
import { readItems } from './evaluate/read-items.ts';
import { type EvaluationOptions, readOptions } from './evaluate/read-options.ts';
import { recordReplies, replayReplies } from './evaluate/recorded-replies.ts';
import { runEvaluation } from './evaluate/run-evaluation.ts';
import { folders } from './folders.ts';
import { openTurns } from './open-turns.ts';

const { makeAskModel, readYaml } = composeEvaluating();

const askOf = (options: EvaluationOptions): AskModel => {
  const { endpoint, model = '', record, replay, extra } = options;
  if (replay !== undefined) return replayReplies(readFileSync(replay, 'utf8'));
  const key = options['key-env'] === undefined ? undefined : process.env[options['key-env']];
  // machines of a hall's own want none, the client wants one
  const readKey = async () => key ?? 'none';
  const ask = makeAskModel({ baseURL: endpoint, model, readKey, extra: JSON.parse(extra) });
  if (record === undefined) return ask;
  rmSync(record, { force: true });
  return recordReplies(ask, (line) => appendFileSync(record, `${line}\n`));
};

// which figures a kind of question brings; tone and turns come with any
const broughtBy = {
  routing: 'routing',
  groundedness: 'grounded',
  completeness: 'complete',
  refusals: 'refusals',
  injections: 'injections',
};

const isEvaluated =
  ({ only, runs, ...options }: EvaluationOptions) =>
  (name: string) => {
    const [kind = ''] = name.split('.');
    if (kind === 'stable') return runs > 1;
    if (name === 'turns.cost') return options['price-in'] !== undefined;
    if (kind === 'turns' || kind === 'tone') return only.length === Object.keys(broughtBy).length;
    return only.some((it) => broughtBy[it] === kind);
  };

const pricesOf = ({ 'price-in': input, 'price-out': output }: EvaluationOptions) =>
  input === undefined || output === undefined ? undefined : { input, output };

const evaluate = async (options: EvaluationOptions) => {
  const gates = Gates.parse(readYaml(options.gates ?? join(folders.root, 'evaluate/gates.yaml')));
  const { release, takeTurn } = await openTurns();
  const { runs, parallel, first, whole, only, most } = options;
  const evaluation = await runEvaluation({
    release,
    takeTurn,
    ask: askOf(options),
    budget: { first, whole },
    items: only.flatMap((kind) => readItems([kind]).slice(0, most)),
    runs,
    parallel,
    prices: pricesOf(options),
  });
  const judged = judge(evaluation.figures, gates, isEvaluated(options));
  const { outcomes: _, ...told } = evaluation;
  console.log(options.json ? JSON.stringify({ ...told, gates: judged }, null, 1) : printEvaluation(evaluation, judged));
  return judged.every((it) => it.isMet) ? 0 : 1;
};

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(
    `${options}\nnpm run -s evaluate -- --endpoint URL --model NAME [--key-env NAME]; docs/model.md tells more`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await evaluate(options);
}
