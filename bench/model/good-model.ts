import { readItems } from '../../tools/evaluate/read-items.ts';
import { costOf } from '../../tools/evaluate/score-turns.ts';
import { median, quantile } from '../statistics.ts';
import { percent, table } from '../table.ts';
import { type Engine, evaluateScripted, machine, pace, shown } from './scripted-evaluation.ts';
import { tokensOf } from './tokens-of.ts';

/**
 * US dollars for a million tokens: three public price points, as examples. As listed for GPT-5 nano, GPT-5 mini and GPT-4.1
 * mini in the first half of 2026; whoever pays looks up today's.
 */
const prices = {
  '$0.05 in, $0.40 out': { input: 0.05, output: 0.4 },
  '$0.25 in, $2.00 out': { input: 0.25, output: 2 },
  '$0.40 in, $1.60 out': { input: 0.4, output: 1.6 },
};

const sorts = ['colloquial', 'misheard', 'indirect', 'ambiguous', 'english', 'short', 'all'];

/** A good model at a public endpoint's pace: what it is asked, how soon it answers, what it costs, what it can bring. */
export const benchGoodModel = async (engine: Engine) => {
  const items = readItems();
  const evaluation = await evaluateScripted(engine, 'good', items);
  const asked = evaluation.outcomes.filter(({ calls }) => calls.length > 0);
  const counted = evaluation.outcomes.map((it) => ({ ...it, calls: it.calls.map(tokensOf) }));
  const calls = counted.flatMap((it) => it.calls);
  const phrased = asked.flatMap(({ model }) => model?.firstSentence ?? []);
  const chosen = asked.flatMap(({ model }) => (model?.need === 'choose' ? model.milliseconds : []));
  const times = (all: readonly number[]) => `${median(all).toFixed(0)} / ${quantile(all, 0.95).toFixed(0)} ms`;
  table(
    `A model behind the guide: a scripted good one, ${pace.firstToken} ms to the first token, ${pace.pace} tokens/s, ${items.length} questions; ${machine()}`,
    ['', 'measured'],
    [
      ['sample and own questions that needed a model', shown(evaluation, 'routing.all.asked')],
      ['  of them indirect ones', shown(evaluation, 'routing.indirect.asked')],
      ['free-form questions, refusals and attacks as well', shown(evaluation, 'turns.asked')],
      [
        'calls a turn that asked, most',
        `${shown(evaluation, 'turns.calls')}, ${shown(evaluation, 'turns.most-calls')}`,
      ],
      [
        'prompt, tokens, p50 / p95',
        `${median(calls.map((it) => it.input))} / ${quantile(
          calls.map((it) => it.input),
          0.95,
        )}`,
      ],
      [
        'reply, tokens, p50 / p95',
        `${median(calls.map((it) => it.output))} / ${quantile(
          calls.map((it) => it.output),
          0.95,
        )}`,
      ],
      ['first sentence of a phrased answer, p50 / p95', times(phrased)],
      ['answer to a chosen matter, p50 / p95', times(chosen)],
      ['turns answered within the budget', shown(evaluation, 'turns.in-time')],
      ['phrased answers with something false', shown(evaluation, 'grounded.false')],
      ...Object.entries(prices).map(([name, price]) => [
        `1,000 of the sample and own questions at ${name} a million tokens`,
        `$${costOf(
          counted.filter(({ item }) => item.kind === 'routing'),
          price,
        ).toFixed(2)}`,
      ]),
    ],
  );
  table(
    'What choosing could bring: right guide first. No real model was asked: the last column is the bound, by one that always chooses right',
    ['', 'asked', 'engine alone', 'scripted good model', 'bound'],
    sorts.map((sort) => [
      sort,
      ...['asked', 'first.engine', 'first', 'first.ceiling'].map((it) => shown(evaluation, `routing.${sort}.${it}`)),
    ]),
  );
  const wrongBefore = asked.filter(
    ({ item, engine: { guides } }) => item.kind === 'routing' && !item.guides.includes(guides[0]?.id ?? ''),
  );
  console.log(
    `wrong first and a model asked: ${wrongBefore.length} (${percent(wrongBefore.length / (asked.length || 1))} of what it is asked)\n`,
  );
};
