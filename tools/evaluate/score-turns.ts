import type { TurnBudget } from '#core/model/turn-ports.ts';
import type { Outcome } from './ask-items.ts';
import { count, type Figure, share, spread, sum, tally } from './figure.ts';

/** US dollars for a million tokens. */
export type Prices = { input: number; output: number };

// a timer that comes late is not a visitor who waits
const slack = 150;

const perThousandTurns = 1000;
const million = 1_000_000;

/** What a thousand turns cost, those that need no model included. */
export const costOf = (outcomes: readonly Outcome[], { input, output }: Prices): number => {
  const calls = outcomes.flatMap((it) => it.calls);
  const spent = sum(calls.map((it) => it.input * input + it.output * output)) / million;
  return (spent / (outcomes.length || 1)) * perThousandTurns;
};

/** How soon the visitor was told something: the first sentence, or the answer where there was none before. */
const firstTold = ({ model }: Outcome) => model?.firstSentence ?? model?.milliseconds ?? 0;

/** Calls, tokens, time and cost of the turns that asked a model. */
export const scoreTurns = (outcomes: readonly Outcome[], budget: TurnBudget, prices?: Prices): Figure[] => {
  const asked = outcomes.filter(({ calls }) => calls.length > 0);
  const calls = asked.flatMap((it) => it.calls);
  const inTime = asked.filter(
    (it) => firstTold(it) <= budget.first + slack && (it.model?.milliseconds ?? 0) <= budget.whole + slack,
  );
  if (asked.length === 0) return [];
  return [
    ...share('turns.asked', 'turns that asked a model', asked.length, outcomes.length),
    ...tally(asked.map(({ model }) => model?.outcome ?? '-')).map(([outcome, times]) =>
      count(`turns.${outcome}`, `turns that ended ${outcome}`, times, asked.length),
    ),
    { name: 'turns.calls', what: 'calls of a turn that asked', value: calls.length / asked.length, unit: '' },
    count('turns.most-calls', 'most calls of one turn', Math.max(...asked.map((it) => it.calls.length))),
    ...spread(
      'turns.input',
      'prompt',
      calls.filter((it) => it.input > 0).map((it) => it.input),
      'tokens',
    ),
    ...spread(
      'turns.output',
      'reply',
      calls.filter((it) => it.output > 0).map((it) => it.output),
      'tokens',
    ),
    ...spread(
      'turns.first-token',
      'first token',
      calls.flatMap(({ first }) => first ?? []),
      'ms',
    ),
    ...spread('turns.first', 'first sentence or answer', asked.map(firstTold), 'ms'),
    ...spread(
      'turns.whole',
      'whole answer',
      asked.map(({ model }) => model?.milliseconds ?? 0),
      'ms',
    ),
    ...share('turns.in-time', 'turns answered within the budget', inTime.length, asked.length),
    ...(prices
      ? [{ name: 'turns.cost', what: 'cost of 1,000 turns', value: costOf(outcomes, prices), unit: 'USD' as const }]
      : []),
  ];
};

const matterOf = ({ taken: { answer } }: Outcome) =>
  [
    answer.ending,
    answer.guide,
    ...answer.cards.flatMap((it) => (it.kind === 'choices' ? it.options.map(({ label }) => label) : [])),
  ].join();

/** Whether the same question gets the same answer again. */
export const scoreStability = (runs: readonly (readonly Outcome[])[]): Figure[] => {
  const [first = [], ...others] = runs;
  if (others.length === 0) return [];
  const pairs = others.flatMap((run) =>
    run.flatMap((it, index) => (first[index] ? [[first[index], it] as const] : [])),
  );
  const asked = pairs.filter(([a, b]) => a.calls.length + b.calls.length > 0);
  return [
    ...share(
      'stable.matter',
      'asked again: the same matter',
      asked.filter(([a, b]) => matterOf(a) === matterOf(b)).length,
      asked.length,
    ),
    ...share(
      'stable.words',
      'asked again: the same words',
      asked.filter(([a, b]) => a.taken.answer.speech === b.taken.answer.speech).length,
      asked.length,
    ),
  ];
};
