import * as z from 'zod';
import { Answer } from '#contract/answer/answer.ts';
import { VisitId } from '#contract/visit/turn.ts';
import { VisitChannel } from '#contract/visit/visit.ts';
import { VisitState } from '#core/conversation/visit-state.ts';
import { Why } from '#core/conversation/why.ts';
import { ModelTrace } from '#core/model/model-trace.ts';

/** How many turn ids a record remembers, so that a late retry of one of them still finds its answer. */
export const rememberedTurns = 20;

/** The largest number that the six digits of a table key hold. */
const largestNumber = 999_999;

const common = {
  visitId: VisitId,
  /** Its place in the visit's log. 0 starts the visit; every later write claims the next number. */
  number: z.int().min(0).max(largestNumber),
  /** Epoch seconds. From then on the record counts as absent. */
  expiresAt: z.int().positive(),
};

/** The start of a visit. */
export const StartRecord = z.strictObject({
  kind: z.literal('start'),
  ...common,
  channel: VisitChannel,
  release: z.string(),
  state: VisitState,
});
export type StartRecord = z.infer<typeof StartRecord>;

const RecentTurn = z.strictObject({ turnId: z.uuid(), number: z.int().min(1) });

/** One question with its answer: what a retry is answered from, and why the answer was given. */
export const AnsweredRecord = z.strictObject({
  kind: z.literal('turn'),
  ...common,
  turnId: z.uuid(),
  /** Personal data is masked before it comes here. */
  heard: z.string(),
  answer: Answer,
  /** The steps taken, in order, so that "why did it say that" has an answer. */
  steps: z.array(z.strictObject({ name: z.string(), milliseconds: z.number().min(0) })),
  /** What was found, and by which features. */
  why: Why,
  /** What part a language model had in it. */
  model: ModelTrace.optional(),
  release: z.string(),
  /** What the visit remembers after this turn. */
  state: VisitState,
  /** The last turns, newest first, this one included. */
  recent: z.array(RecentTurn).min(1).max(rememberedTurns),
});
export type AnsweredRecord = z.infer<typeof AnsweredRecord>;

/** The tombstone of an erased visit. It holds nothing of the visitor and keeps turns in flight from coming back. */
export const ErasedRecord = z.strictObject({ kind: z.literal('erased'), ...common });
export type ErasedRecord = z.infer<typeof ErasedRecord>;

/** One entry of a visit's log. */
export const TurnRecord = z.discriminatedUnion('kind', [StartRecord, AnsweredRecord, ErasedRecord]);
export type TurnRecord = z.infer<typeof TurnRecord>;
