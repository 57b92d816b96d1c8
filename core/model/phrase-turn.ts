import type { TurnQuestion, TurnTaken } from '#core/conversation/take-turn.ts';
import { askWithin } from './ask-within.ts';
import { completeGuide, type ModelStep, mostCalls, promptOf, saidOf } from './model-step.ts';
import { makePhrasing, phrasingInputs } from './phrase-answer.ts';
import { PhrasedSentence } from './phrased-sentence.ts';
import type { ModelPorts } from './turn-ports.ts';

/** Asks for the answer in words that fit the question, and lets through what the guide supports. */
export const phraseTurn = async (
  ports: ModelPorts,
  question: TurnQuestion,
  taken: TurnTaken,
  { start, told }: { start: number; told: (sentence: string) => void },
): Promise<ModelStep> => {
  const { release, budget, now } = ports;
  const none = { calls: 0, input: 0, output: 0 };
  const guide = completeGuide(taken.answer.guide ? release.guide(taken.answer.guide) : undefined);
  if (!guide) return { taken, trace: { ...none, outcome: 'kept' }, lines: [] };
  const phrasing = makePhrasing(guide, release, taken.answer);
  let firstSentence: number | undefined;
  const asked = await askWithin(ports, {
    prompt: promptOf(ports, 'phrase-answer'),
    inputs: phrasingInputs(guide, release, taken.answer, saidOf(question, taken)),
    schema: PhrasedSentence,
    told: (sentence) => {
      const before = phrasing.said.length;
      const goesOn = phrasing.add(sentence);
      const added = phrasing.said[before];
      if (added !== undefined) {
        firstSentence ??= now() - start;
        told(added);
      }
      return goesOn;
    },
    until: () => start + (phrasing.said.length > 0 ? budget.whole : budget.first),
    calls: mostCalls,
  });
  const { calls, input, output, end } = asked;
  const { dropped, said, kept } = phrasing;
  const counts = { calls, input, output, ...(Object.keys(dropped).length > 0 ? { dropped } : {}) };
  if (said.length === 0) {
    const outcome = end === 'whole' ? 'rejected' : end;
    return { taken, trace: { ...counts, outcome }, lines: [] };
  }
  const times = firstSentence === undefined ? {} : { firstSentence };
  return {
    taken: { ...taken, answer: phrasing.answer() },
    trace: { ...counts, ...times, outcome: 'used' },
    lines: kept.map((it) => JSON.stringify(it)),
  };
};
