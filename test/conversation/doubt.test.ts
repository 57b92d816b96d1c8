import { describe, expect, it } from 'vitest';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { aClock, release, start, today } from '../a-release.ts';

/** Answers a plain question under bars of confidence of its own. */
const answerUnder = (bars: { accept: number; maybe: number }) => {
  const weights = { ...trainedWeights, thresholds: { ...trainedWeights.thresholds, ...bars } };
  const takeTurn = makeTakeTurn({ release, weights, clock: aClock(), today: () => today });
  return takeTurn({ text: '身份证丢了怎么补', state: start });
};

describe('a question that may not be meant for any guide', () => {
  it('is answered when it is sure enough', () => {
    expect(answerUnder({ accept: 0.5, maybe: 0.4 }).answer).toMatchObject({
      ending: 'answered',
      guide: 'id-card-replacement',
    });
  });

  it('is asked back, with the first few guides to tap, when it is in doubt', () => {
    const { answer, state } = answerUnder({ accept: 1.1, maybe: 0.4 });
    expect(answer.ending).toBe('clarify');
    const [card] = answer.cards;
    expect(card?.kind === 'choices' && card.options).toHaveLength(3);
    expect(state.offered?.[0]).toBe('id-card-replacement');
  });

  it('is refused when hardly anything speaks for it', () => {
    expect(answerUnder({ accept: 1.2, maybe: 1.1 }).answer.ending).toBe('refused-out-of-scope');
  });
});
