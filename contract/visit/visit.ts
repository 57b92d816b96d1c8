import * as z from 'zod';
import { Action } from '../answer/action.ts';
import { Identifier } from '../identifier.ts';
import { Language } from '../language.ts';
import { VisitId } from './turn.ts';

/** Where the visit takes place. */
export const VisitChannel = z.enum(['phone', 'hall']);

export const StartVisitInput = z.strictObject({
  language: Language.default('zh'),
  channel: VisitChannel.default('phone'),
  /** The guide or bundle whose checklist was brought along: the visit goes on from it. An unknown one is left aside. */
  matter: Identifier.optional(),
});
export type StartVisitInput = z.infer<typeof StartVisitInput>;

export const StartVisitOutput = z.strictObject({
  visitId: VisitId,
  /** Sent as `Authorization: Bearer …` with every later call. */
  token: z.string(),
  expiresAt: z.iso.datetime(),
  /** The knowledge release in force. */
  release: z.string(),
  /** Said and shown when the visit starts; tells that a machine is speaking. */
  greeting: z.string(),
  suggestions: z.array(Action),
  /** Sentences of an answer may come ahead of it, over a live connection that joins with `visitId`. */
  follows: z.literal(true).optional(),
});
export type StartVisitOutput = z.infer<typeof StartVisitOutput>;

export const VisitRef = z.strictObject({ visitId: VisitId });
export const Erased = z.strictObject({ erased: z.literal(true) });
