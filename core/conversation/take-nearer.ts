import type { AskNearness } from '#core/finding/vectors/ask-nearness.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import { isKeyword } from './is-keyword.ts';
import { makeWeighNearness, mostNearer } from './steps/weigh-nearness.ts';
import type { TakeTurn, TurnQuestion, TurnTaken } from './take-turn.ts';

type Thresholds = FinderWeights['thresholds'];

/** A question and the turn taken on it. */
type Nearer = { asked: TurnQuestion; engine: TurnTaken };

/**
 * Takes a turn once more with vectors, where the words of more than a keyword leave two guides close: a turn that they
 * settle asks nobody and waits for nobody. What came late or failed leaves question and turn as they were. Never throws.
 */
export type TakeNearer = (asked: TurnQuestion, engine: TurnTaken) => Promise<Nearer>;

const isClose = ({ text, tapped }: TurnQuestion, { answer, why }: TurnTaken, { maybe }: Thresholds) => {
  if (tapped || isKeyword(text, answer.language)) return false;
  return why.guides.length > 1 && why.confidence >= maybe && why.margin <= mostNearer;
};

export const makeTakeNearer =
  (askNearness: AskNearness, takeTurn: TakeTurn, thresholds: Thresholds): TakeNearer =>
  async (asked, engine) => {
    if (!isClose(asked, engine, thresholds)) return { asked, engine };
    const nearness = await askNearness(asked.text, engine.answer.language);
    if (!nearness) return { asked, engine };
    const nearer = { ...asked, weigh: makeWeighNearness(thresholds, nearness) };
    return { asked: nearer, engine: takeTurn(nearer) };
  };
