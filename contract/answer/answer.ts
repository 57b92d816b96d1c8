import * as z from 'zod';
import { Field } from '../field.ts';
import { Identifier } from '../identifier.ts';
import { Language } from '../language.ts';
import { Action } from './action.ts';
import { Card } from './card.ts';
import { Citation } from './citation.ts';
import { Ending } from './ending.ts';
import { Generated } from './generated.ts';

/** What is said, shown and offered for one question, and what it rests on. */
export const Answer = z.strictObject({
  ending: Ending,
  language: Language,
  /** For the ear: one to three short sentences, without markup. */
  speech: z.string().min(1),
  /** The speech as a voice says it: figures in words, no marks that it stumbles on. */
  spoken: z.string().min(1).optional(),
  /** For the eye, most important first. */
  cards: z.array(Card),
  actions: z.array(Action),
  citations: z.array(Citation),
  /** The guide the visit is about after this turn. */
  guide: Identifier.optional(),
  /** The bundle the visit is about after this turn. */
  bundle: Identifier.optional(),
  field: Field.optional(),
  /** What a language model had a part in. Shown and told as such. */
  generated: Generated.optional(),
});
export type Answer = z.infer<typeof Answer>;
