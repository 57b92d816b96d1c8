import * as z from 'zod';
import { Field } from '#contract/field.ts';
import { Identifier } from '#contract/identifier.ts';
import { Language } from '#contract/language.ts';

/** What is evaluated. */
export const itemKinds = ['routing', 'groundedness', 'completeness', 'refusals', 'injections'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One question of a data file, as its line has it. */
const ItemLine = z.object({
  text: z.string().min(1),
  language: Language.optional(),
  /** What sort of question it is: figures are told by it. */
  kind: z.string().optional(),
  /** The guide that the visitor is at already. */
  guide: Identifier.optional(),
  /** Guides of which any one is right. */
  guides: z.array(Identifier).default([]),
  /** Fields that the answer has to tell. */
  tells: z.array(Field).default([]),
  /** A text that somebody wrote into the guide, to take over from there. */
  planted: z.string().optional(),
  /** What no answer may hold. */
  never: z.array(z.string().min(1)).default([]),
});

/** A question with what is expected of its answer. */
export type Item = Omit<z.infer<typeof ItemLine>, 'kind'> & { kind: ItemKind; sort: string };

/** The items of a JSONL text; throws at a line that is none. */
export const itemsOf = (kind: ItemKind, text: string): Item[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { kind: sort = kind, ...item } = ItemLine.parse(JSON.parse(line));
      return { ...item, kind, sort };
    });
