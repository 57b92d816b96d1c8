import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { Bilingual, Phrasings } from './language.ts';

/**
 * Guides that people mean with the very same words until they say more (近似事项): 身份证 is the first, a lost or a
 * temporary one. Which of them is meant is asked.
 */
export const Family = z.strictObject({
  id: Identifier,
  /** What the visitor asks about; one of the guides may be called the same. */
  name: Bilingual,
  /** In any order: what is said puts them in one. */
  guides: z.array(Identifier).min(2).max(4),
  /** What people say that fits all of the guides about equally. */
  phrasings: Phrasings,
});
export type Family = z.infer<typeof Family>;

/** One file of `knowledge/families/`. */
export const Families = z.array(Family).min(1);
