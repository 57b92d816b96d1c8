import type { CompleteGuide } from '#contract/guide/guide.ts';
import { makeBreaker } from '#core/breaker.ts';
import type { TakeTurn, TurnQuestion, TurnTaken } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { makeImproveTurn } from '#core/model/improve-turn.ts';
import type { AskModel } from '#core/model/model-ports.ts';
import type { ModelTrace } from '#core/model/model-trace.ts';
import type { ReplyCache, TurnBudget } from '#core/model/turn-ports.ts';
import { languageOf } from '#core/understanding/language-of.ts';
import type { Item } from './item.ts';
import { type ModelCall, watchModel } from './watch-model.ts';

/** What became of a question: the engine's own turn, the turn with a model behind it, and what was asked of the model. */
export type Outcome = {
  item: Item;
  engine: TurnTaken;
  taken: TurnTaken;
  model?: ModelTrace | undefined;
  calls: ModelCall[];
  /** Sentences as they were told before the turn was done. */
  told: string[];
};

export type Asking = {
  release: ReleaseReader;
  takeTurn: TakeTurn;
  ask: AskModel;
  budget: TurnBudget;
  cache?: ReplyCache;
};

const noCache: ReplyCache = { read: async () => undefined, write: async () => {} };
// every question is asked here, however many failed before
const neverOpen = { failures: Number.MAX_SAFE_INTEGER, rest: 0 };

/** The guide with a text in it that the engine never sees: only the model's prompt, and what its reply is held against. */
const plantIn = (guide: CompleteGuide, text: string): CompleteGuide => {
  const planted = { zh: text, en: text };
  return { ...guide, faq: [{ question: planted, answer: planted }, ...guide.faq], summary: planted };
};

const withPlanted = (release: ReleaseReader, { guide, planted }: Item): ReleaseReader => {
  if (planted === undefined) return release;
  return {
    ...release,
    guide: (id) => {
      const known = release.guide(id);
      return id === guide && known?.detail === 'complete' ? plantIn(known, planted) : known;
    },
  };
};

/** The question as the visitor asks it: at a guide already, where the item says so. */
const questionOf = ({ text, language, guide }: Item, takeTurn: TakeTurn): TurnQuestion => {
  const spoken = language ?? languageOf(text, 'zh');
  const state = { language: spoken };
  if (guide === undefined) return { text, language: spoken, state };
  const tapped = takeTurn({ text: '', language: spoken, tapped: { guide, field: 'summary' }, state });
  return { text, language: spoken, state: tapped.state };
};

/** Asks a question as the product does, with the model behind the engine. */
export const makeAskItem =
  ({ release, takeTurn, ask, budget, cache = noCache }: Asking) =>
  async (item: Item): Promise<Outcome> => {
    const now = () => performance.now();
    // the adapter's own clock: until is an epoch
    const watched = watchModel(ask, now);
    const improve = makeImproveTurn({
      release: withPlanted(release, item),
      takeTurn,
      ask: watched.ask,
      isOn: async () => true,
      cache,
      breaker: makeBreaker(neverOpen),
      budget,
      now: Date.now,
      wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      random: Math.random,
      report: console.error,
    });
    const question = questionOf(item, takeTurn);
    const engine = takeTurn(question);
    const told: string[] = [];
    const { taken, model } = await improve(question, engine, (sentence) => told.push(sentence));
    return { item, engine, taken, model, calls: watched.calls, told };
  };

/** Runs so many at a time; results in the order of the inputs. */
export const inParallel = async <In, Out>(inputs: readonly In[], most: number, run: (input: In) => Promise<Out>) => {
  const results: Out[] = [];
  const left = inputs.entries();
  const work = async () => {
    for (const [index, input] of left) results[index] = await run(input);
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
};
