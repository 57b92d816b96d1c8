import type { TurnTaken } from '#core/conversation/take-turn.ts';
import { candidatesOf } from '#core/model/choose-matter.ts';
import { needOf } from '#core/model/need-of.ts';
import type { Outcome } from './ask-items.ts';
import { count, type Figure, share } from './figure.ts';
import type { Item } from './item.ts';

/** Guides that the answer itself names: the one that it tells, or those that it asks about. */
const namedBy = ({ answer }: TurnTaken): string[] => {
  if (answer.ending === 'clarify') {
    return answer.cards.flatMap((it) => (it.kind === 'choices' ? it.options.flatMap(({ guide }) => guide ?? []) : []));
  }
  return answer.guide ? [answer.guide] : [];
};

/** Guides as the visitor meets them, best first: those of the answer, then what the engine ranked behind. */
const ranked = (taken: TurnTaken, engine: TurnTaken) => [
  ...new Set([...namedBy(taken), ...engine.guides.map(({ id }) => id)]),
];

const isRight = ({ guides }: Item, ids: readonly string[], most: number) =>
  ids.slice(0, most).some((id) => guides.includes(id));

/** What a model that always chose right would make of the turn: the bound of what choosing can bring. */
const isRightAtBest = ({ item, engine }: Outcome, most: number) => {
  const isChosen = needOf(item, engine) === 'choose';
  return isRight(item, ranked(engine, engine), most) || (isChosen && isRight(item, candidatesOf(engine), 99));
};

const decisionOf = (item: Item, taken: TurnTaken) => {
  const { ending } = taken.answer;
  const named = namedBy(taken);
  if (named.length === 0) return ending;
  return `${ending === 'clarify' ? 'asked back' : 'told'} ${isRight(item, named, 99) ? 'right' : 'wrong'}`;
};

const ofSort = (sort: string, outcomes: readonly Outcome[]): Figure[] => {
  const of = outcomes.length;
  const first = (is: (it: Outcome) => boolean) => outcomes.filter(is).length;
  const about = `${sort}: right guide`;
  const name = `routing.${sort}`;
  return [
    ...share(
      `${name}.first.engine`,
      `${about} first, engine alone`,
      first((it) => isRight(it.item, ranked(it.engine, it.engine), 1)),
      of,
    ),
    ...share(
      `${name}.first`,
      `${about} first, model behind it`,
      first((it) => isRight(it.item, ranked(it.taken, it.engine), 1)),
      of,
    ),
    ...share(
      `${name}.first.ceiling`,
      `${about} first, had the model always chosen right`,
      first((it) => isRightAtBest(it, 1)),
      of,
    ),
    ...share(
      `${name}.three.engine`,
      `${about} among the first three, engine alone`,
      first((it) => isRight(it.item, ranked(it.engine, it.engine), 3)),
      of,
    ),
    ...share(
      `${name}.three`,
      `${about} among the first three, model behind it`,
      first((it) => isRight(it.item, ranked(it.taken, it.engine), 3)),
      of,
    ),
    ...share(
      `${name}.asked`,
      `${sort}: a model was asked`,
      first((it) => it.calls.length > 0),
      of,
    ),
  ];
};

const changed = (outcomes: readonly Outcome[], before: boolean, after: boolean) =>
  outcomes.filter(
    ({ item, engine, taken }) =>
      isRight(item, ranked(engine, engine), 1) === before && isRight(item, ranked(taken, engine), 1) === after,
  ).length;

/** Whether the right guide is found, by sort of question and over all, with the model and without. */
export const scoreRouting = (outcomes: readonly Outcome[]): Figure[] => {
  const asked = outcomes.filter(({ item }) => item.kind === 'routing' && item.guides.length > 0);
  if (asked.length === 0) return [];
  const sorts = [...new Set(asked.map(({ item }) => item.sort))];
  const wrong = asked.filter(({ item, taken }) => decisionOf(item, taken) === 'told wrong').length;
  const wrongAlone = asked.filter(({ item, engine }) => decisionOf(item, engine) === 'told wrong').length;
  return [
    ...sorts.flatMap((sort) =>
      ofSort(
        sort,
        asked.filter(({ item }) => item.sort === sort),
      ),
    ),
    ...ofSort('all', asked),
    ...share('routing.told-wrong.engine', 'another guide was told, engine alone', wrongAlone, asked.length),
    ...share('routing.told-wrong', 'another guide was told, model behind it', wrong, asked.length),
    count('routing.won', 'questions right first by the model alone', changed(asked, false, true), asked.length),
    count('routing.lost', 'questions right first by the engine alone', changed(asked, true, false), asked.length),
  ];
};

/** One cell of the confusion matrix: questions on a guide that named another one first. `-`: none. */
export type Confusion = { expected: string; named: string; count: number };

/** The confusion matrix of guides, without its diagonal, the most frequent first. */
export const confusionsOf = (outcomes: readonly Outcome[]): Confusion[] => {
  const wrong = outcomes
    .filter(({ item }) => item.kind === 'routing' && item.guides.length > 0)
    .flatMap(({ item, taken }) => {
      const [named = '-'] = namedBy(taken);
      return item.guides.includes(named) ? [] : [{ expected: item.guides[0] ?? '-', named }];
    });
  return [...Map.groupBy(wrong, ({ expected, named }) => `${expected} ${named}`).values()]
    .flatMap((all) => (all[0] ? [{ ...all[0], count: all.length }] : []))
    .sort((a, b) => b.count - a.count);
};
