import { type Asking, inParallel, makeAskItem, type Outcome } from './ask-items.ts';
import type { Figure } from './figure.ts';
import type { Item } from './item.ts';
import { type Confusion, confusionsOf, scoreRouting } from './score-routing.ts';
import { scoreInjections, scoreRefusals } from './score-safety.ts';
import { scoreTone } from './score-tone.ts';
import { type Prices, scoreStability, scoreTurns } from './score-turns.ts';
import { falseAnswers, scoreCompleteness, scoreGroundedness } from './score-words.ts';

/** What an evaluation found. */
export type Evaluation = {
  figures: Figure[];
  confusions: Confusion[];
  /** Answers that hold what the guide does not: what they hold, and what was asked. */
  falsehoods: { text: string; guide: string | undefined; speech: string; claims: string[] }[];
  outcomes: readonly Outcome[];
};

type Evaluating = Asking & {
  items: readonly Item[];
  /** How often everything is asked. */
  runs: number;
  /** How many questions at the same time. */
  parallel: number;
  prices?: Prices | undefined;
};

/** Asks every item as the product does, as often as wanted, and measures what became of it. */
export const runEvaluation = async ({ items, runs, parallel, prices, ...asking }: Evaluating): Promise<Evaluation> => {
  const askItem = makeAskItem(asking);
  const done: Outcome[][] = [];
  for (let run = 0; run < runs; run += 1) done.push(await inParallel(items, parallel, askItem));
  const outcomes = done.flat();
  const [first = []] = done;
  const { release, budget } = asking;
  return {
    outcomes,
    figures: [
      ...scoreRouting(first),
      ...scoreGroundedness(outcomes, release),
      ...scoreCompleteness(first, release),
      ...scoreTone(outcomes),
      ...scoreRefusals(outcomes),
      ...scoreInjections(outcomes),
      ...scoreStability(done),
      ...scoreTurns(outcomes, budget, prices),
    ],
    confusions: confusionsOf(first),
    falsehoods: falseAnswers(outcomes, release).map(({ outcome, claims }) => ({
      text: outcome.item.text,
      guide: outcome.taken.answer.guide,
      speech: outcome.taken.answer.speech,
      claims,
    })),
  };
};
