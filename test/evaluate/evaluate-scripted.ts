import { makeOpenaiChat } from '#adapters/model/openai-chat.ts';
import type { AskModel } from '#core/model/model-ports.ts';
import { release, takeTurn } from '#test/a-release.ts';
import { startScriptedModel } from '#test/model/scripted-model.ts';
import type { Item, ItemKind } from '#tools/evaluate/item.ts';
import { itemKinds } from '#tools/evaluate/item.ts';
import { readItems } from '#tools/evaluate/read-items.ts';
import { runEvaluation } from '#tools/evaluate/run-evaluation.ts';
import { type Manner, scriptOf } from './scripted-replies.ts';

const few: Record<ItemKind, number> = { routing: 48, groundedness: 10, completeness: 8, refusals: 8, injections: 45 };

/** Some questions of each kind; those that are told as lives among the ones to route. */
const someItems: readonly Item[] = itemKinds.flatMap((kind) =>
  readItems([kind])
    .filter((it) => kind !== 'routing' || it.sort === 'indirect')
    .slice(0, few[kind]),
);

const patient = { first: 20_000, whole: 30_000 };

/** The harness with these replies behind the engine. */
export const evaluateWith = (ask: AskModel, { items = someItems, runs = 1, budget = patient } = {}) =>
  runEvaluation({ release, takeTurn, ask, items, runs, budget, parallel: 4, prices: { input: 1, output: 10 } });

/** The harness with a scripted model of this manner, over HTTP; `wrap` may record it. */
export const evaluateManner = async (
  manner: Manner,
  {
    wrap = (ask: AskModel) => ask,
    ...more
  }: Parameters<typeof evaluateWith>[1] & { wrap?: (ask: AskModel) => AskModel } = {},
) => {
  const server = await startScriptedModel(scriptOf(manner, someItems, { firstToken: 0, pace: 0, late: 3000 }));
  const ask = makeOpenaiChat({ baseURL: server.baseURL, model: 'scripted', readKey: async () => 'a key' });
  const evaluation = await evaluateWith(wrap(ask), more);
  await server.close();
  const figureOf = (name: string) => evaluation.figures.find((it) => it.name === name)?.value;
  return { ...evaluation, figureOf };
};
