import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { Bilingual, Phrasings } from './language.ts';

/** What a question on the hall is about. */
export const HallTopic = z.enum([
  'hours',
  'queueing',
  'getting-there',
  'parking',
  'facilities',
  'copies',
  'proxies',
  'papers',
  'payment',
  'online',
  'elderly',
  'access',
  'companions',
  'language',
  'helpers',
  'complaints',
  'lost-things',
  'privacy',
  /** A matter of another authority: the answer says whose. */
  'elsewhere',
]);

/** A question on the hall as such, not on a guide (大厅常见问题), with its answer for the ear. */
export const HallQuestion = z.strictObject({
  id: Identifier,
  topic: HallTopic,
  question: Bilingual,
  /** How people really ask it. */
  phrasings: Phrasings,
  /** One to three short sentences that can be read aloud. */
  answer: Bilingual,
  /** A window or place of the hall to go to. */
  place: Identifier.optional(),
  /** Guides that belong to it. */
  guides: z.array(Identifier).default([]),
  /** Where the answer comes from: a law, a public rule, the hall. */
  source: Bilingual,
  /** True where the answer holds values made up until the hall supplies its own. */
  sample: z.boolean(),
});
export type HallQuestion = z.infer<typeof HallQuestion>;

/** One file of `knowledge/questions/`. */
export const HallQuestions = z.array(HallQuestion).min(1);
