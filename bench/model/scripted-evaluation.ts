import { availableParallelism, loadavg } from 'node:os';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { ReplyCache } from '#core/model/turn-ports.ts';
import { type Manner, scriptOf } from '../../test/evaluate/scripted-replies.ts';
import { startScriptedModel } from '../../test/model/scripted-model.ts';
import { composeEvaluating } from '../../tools/compose-evaluating.ts';
import type { Item } from '../../tools/evaluate/item.ts';
import { type Evaluation, runEvaluation } from '../../tools/evaluate/run-evaluation.ts';

/** The engine that the model stands behind. */
export type Engine = { release: ReleaseReader; takeTurn: TakeTurn };

/** A fast endpoint as the public ones are: milliseconds to the first token, tokens a second; a late one, and its visitors' patience. */
export const pace = { firstToken: 300, pace: 40, late: 4000 };
const budget = { first: 2500, whole: 6000 };

// more at a time would measure this machine, not the waiting
const parallel = 4;

/** How busy the machine is besides: figures in milliseconds are worth nothing where it is overloaded. */
export const machine = () => `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;

/** Asks these questions with a model of this manner behind the engine, over HTTP. */
export const evaluateScripted = async (
  { release, takeTurn }: Engine,
  manner: Manner,
  items: readonly Item[],
  cache?: ReplyCache,
): Promise<Evaluation> => {
  const server = await startScriptedModel(scriptOf(manner, items, pace));
  const ask = composeEvaluating().makeAskModel({
    baseURL: server.baseURL,
    model: 'scripted',
    readKey: async () => 'a key',
  });
  const evaluation = await runEvaluation({
    release,
    takeTurn,
    ask,
    budget,
    items,
    runs: 1,
    parallel,
    ...(cache ? { cache } : {}),
  });
  await server.close();
  return evaluation;
};

/** The value of a figure as it is printed. */
export const shown = ({ figures }: Evaluation, name: string): string => {
  const it = figures.find((figure) => figure.name === name);
  if (!it) return '–';
  if (it.unit === '%') return `${it.value.toFixed(1)} %`;
  return `${it.unit === 'ms' ? it.value.toFixed(0) : Number(it.value.toFixed(2))}${it.unit ? ` ${it.unit}` : ''}`;
};
