import type { TurnQuestion, TurnTaken } from '#core/conversation/take-turn.ts';
import { candidatesOf } from './choose-matter.ts';
import { isAmong, takeReading } from './choose-turn.ts';
import { completeGuide } from './model-step.ts';
import type { Need } from './need-of.ts';
import { makePhrasing } from './phrase-answer.ts';
import { PhrasedSentence } from './phrased-sentence.ts';
import { readJson } from './read-json.ts';
import { Reading } from './reading.ts';
import type { ModelPorts } from './turn-ports.ts';

/** The turn by lines that were used before; undefined when they fit no more. */
export const fromCache = (ports: ModelPorts, need: Need, question: TurnQuestion, taken: TurnTaken, kept: string) => {
  if (need === 'choose') {
    const reading = readJson(Reading, kept);
    return reading && takeReading(ports, question, taken, isAmong(candidatesOf(taken))(reading));
  }
  const guide = completeGuide(ports.release.guide(taken.answer.guide ?? ''));
  if (!guide) return undefined;
  const phrasing = makePhrasing(guide, ports.release, taken.answer);
  for (const line of kept.split('\n')) {
    const sentence = readJson(PhrasedSentence, line);
    if (sentence) phrasing.add(sentence);
  }
  return phrasing.said.length > 0 ? { ...taken, answer: phrasing.answer() } : undefined;
};
