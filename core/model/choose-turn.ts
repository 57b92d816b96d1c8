import type { TurnQuestion, TurnTaken } from '#core/conversation/take-turn.ts';
import { askWithin } from './ask-within.ts';
import { candidatesOf, describeCandidates } from './choose-matter.ts';
import { type ModelStep, mostCalls, promptOf, saidOf } from './model-step.ts';
import { Reading } from './reading.ts';
import type { ModelPorts } from './turn-ports.ts';

/** What a choice makes of the turn: the engine answers it, as it answers a tap. */
export const takeReading = (
  { takeTurn }: ModelPorts,
  question: TurnQuestion,
  taken: TurnTaken,
  reading: Reading,
): TurnTaken => {
  if (reading.decision === 'none' || reading.matters.length === 0) return taken;
  const again = takeTurn({ ...question, reading });
  const isSame = again.answer.guide === taken.answer.guide && again.answer.ending === taken.answer.ending;
  return isSame ? taken : { ...again, answer: { ...again.answer, generated: 'matter' } };
};

/** The reading without ids that nobody offered. */
export const isAmong = (ids: readonly string[]) => (it: Reading) => ({
  ...it,
  matters: it.matters.filter((id) => ids.includes(id)),
});

/** Asks which of the candidates is meant. */
export const chooseTurn = async (
  ports: ModelPorts,
  question: TurnQuestion,
  taken: TurnTaken,
  start: number,
): Promise<ModelStep> => {
  const ids = candidatesOf(taken);
  let reading: Reading | undefined;
  const asked = await askWithin(ports, {
    prompt: promptOf(ports, 'choose-matter'),
    inputs: {
      candidates: describeCandidates(ports.release, ids, taken.answer.language),
      visitor: saidOf(question, taken),
    },
    schema: Reading,
    told: (line) => {
      reading = isAmong(ids)(line);
      return false;
    },
    until: () => start + ports.budget.first,
    calls: mostCalls,
  });
  const { calls, input, output, end } = asked;
  const counts = { calls, input, output };
  if (!reading) return { taken, trace: { ...counts, outcome: end === 'whole' ? 'malformed' : end }, lines: [] };
  const better = takeReading(ports, question, taken, reading);
  const outcome = better === taken ? 'kept' : 'used';
  return { taken: better, trace: { ...counts, outcome }, lines: [JSON.stringify(reading)] };
};
