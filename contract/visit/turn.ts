import * as z from 'zod';
import { Answer } from '../answer/answer.ts';
import { Tapped } from '../answer/tapped.ts';
import { Language } from '../language.ts';

/** The longest question, in characters. */
export const longestQuestion = 500;

export const VisitId = z.uuid();

/** What the visitor said or tapped. The turn's id is the client's: a retry with the same id gets the same answer. */
export const TurnInput = z.strictObject({
  visitId: VisitId,
  turnId: z.uuid(),
  text: z
    .string()
    .trim()
    .min(1, 'say or type something first')
    .max(longestQuestion, `at most ${longestQuestion} characters`),
  language: Language.optional(),
  /** What a tapped option or suggestion stands for. */
  tapped: Tapped.optional(),
});
export type TurnInput = z.infer<typeof TurnInput>;

export const TurnOutput = z.strictObject({
  turnId: z.uuid(),
  /** 1 for the first turn of the visit. */
  number: z.int().min(1),
  /** What was understood to be said, personal data masked. */
  heard: z.string(),
  answer: Answer,
});
export type TurnOutput = z.infer<typeof TurnOutput>;
