import * as z from 'zod';
import { Ending } from './answer/ending.ts';
import { Bilingual } from './language.ts';

/** What is said for an ending. `{name}` and the like are filled in from the guide. */
const CannedText = z.strictObject({
  speech: Bilingual,
  /** Heading and text of the card, where the ending shows one. */
  title: Bilingual.optional(),
  text: Bilingual.optional(),
});

/** One text for every ending: `prompts/endings.yaml`. */
export const CannedTexts = z.record(Ending, CannedText);
export type CannedTexts = z.infer<typeof CannedTexts>;
