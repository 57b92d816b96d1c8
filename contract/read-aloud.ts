import * as z from 'zod';
import { Citation } from './answer/citation.ts';
import { Field } from './field.ts';
import { Day } from './guide/provenance.ts';
import { AnyWhen } from './guide/situation.ts';
import { Identifier } from './identifier.ts';
import { Language } from './language.ts';

/** What is to be read aloud: a guide, a bundle or a policy. */
export const ReadAloudInput = z.strictObject({ matter: Identifier, language: Language.default('zh') });
export type ReadAloudInput = z.infer<typeof ReadAloudInput>;

/** A policy as what is read rests on it. */
const PolicyCitation = z.strictObject({
  policy: Identifier,
  /** Eight hex digits that change with any change of the content. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
  name: z.string(),
  confirmed: z.boolean(),
  sample: z.boolean(),
  reviewBy: Day,
  url: z.url({ protocol: /^https$/ }),
});

/** One paragraph: short enough to be spoken in one piece. */
export const ReadParagraph = z.strictObject({
  shown: z.string().min(1),
  /** The same for the ear. */
  spoken: z.string().min(1),
  /** The article of a law or policy that it paraphrases. */
  article: z.string().optional(),
  /** Under which options it counts; the page may leave out what the visitor's own choices rule out. */
  when: AnyWhen.optional(),
});
export type ReadParagraph = z.infer<typeof ReadParagraph>;

export const ReadSection = z.strictObject({
  title: z.string(),
  /** True where it is told who can apply, or whom a policy is for. */
  who: z.boolean(),
  field: Field.optional(),
  paragraphs: z.array(ReadParagraph).min(1),
  citation: z.union([Citation, PolicyCitation]),
});
export type ReadSection = z.infer<typeof ReadSection>;

/** A matter as it is read aloud from beginning to end (播报导读). */
export const ReadAloud = z.strictObject({
  release: z.string(),
  matter: Identifier,
  kind: z.enum(['guide', 'bundle', 'policy']),
  language: Language,
  title: z.string(),
  /** Who is responsible for it, and until when it holds; shown below the title. */
  notes: z.array(z.string()),
  sections: z.array(ReadSection).min(1),
});
export type ReadAloud = z.infer<typeof ReadAloud>;
