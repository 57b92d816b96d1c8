import * as z from 'zod';
import { Ending } from './answer/ending.ts';
import { Field } from './field.ts';
import { Phrasings } from './language.ts';

/** How visitors ask for each field: "要带什么", "多少钱". */
const FieldCues = z.partialRecord(Field, Phrasings);

/** How visitors say what is no question on a guide: a whole utterance, or a phrase that settles the turn wherever it stands. */
const CommandCues = z.partialRecord(
  Ending,
  z.strictObject({
    /** The utterance is this and nothing more, polite words and marks aside. */
    whole: Phrasings,
    /** The utterance contains this. */
    part: Phrasings,
  }),
);

/** The release's own words for understanding: `knowledge/lexicon/`. */
export const Lexicon = z.strictObject({
  fields: FieldCues,
  commands: CommandCues,
  /** Words that carry no topic: 请问, 怎么, 我想, please. They are not looked for in guides. */
  frame: Phrasings,
  /** Questions shown to a visitor who does not know where to begin. */
  suggestions: Phrasings,
});
export type Lexicon = z.infer<typeof Lexicon>;
