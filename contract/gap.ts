import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { Language } from './language.ts';
import { longestQuestion } from './visit/turn.ts';

/** Where a question was heard: on a recording of the hotline, or in a turn of a visit. */
export const GapSource = z.enum(['recording', 'turn']);
export type GapSource = z.infer<typeof GapSource>;

/** What was missing: a guide at all, more than a guide's outline, or the field that was asked for. */
export const GapLack = z.enum(['guide', 'complete-guide', 'field']);
export type GapLack = z.infer<typeof GapLack>;

/** A question that nobody could answer (知识缺口), waiting for an operator. No word of it tells who asked. */
export const Gap = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}$/, 'eight hex digits'),
  /** As it was first heard, personal data masked. Others that ask the same are counted, not kept. */
  question: z.string().trim().min(1).max(longestQuestion),
  language: Language,
  source: GapSource,
  lacks: GapLack,
  /** In how many recordings or turns it was heard. */
  heard: z.int().min(1),
  /** Their ids, so that none is counted twice: hashes, which tell nothing to whoever does not hold the recordings. */
  from: z.array(z.string().min(1)).min(1),
  firstHeard: z.iso.date(),
  lastHeard: z.iso.date(),
  /** The guides that came nearest, best first; how surely each was meant, 0 to 1. */
  nearest: z.array(z.strictObject({ guide: Identifier, confidence: z.number().min(0).max(1) })).max(3),
  /** Set by an operator: `answered` once the knowledge answers it, `set-aside` where it is none of the hall's business. */
  state: z.enum(['open', 'answered', 'set-aside']).default('open'),
  /** An operator's own word on it. */
  note: z.string().trim().min(1).optional(),
});
export type Gap = z.infer<typeof Gap>;

/** The operator's file of gaps. */
export const Gaps = z.array(Gap);
