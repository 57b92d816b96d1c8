import * as z from 'zod';
import { MaterialsCard } from './answer/card.ts';
import { Citation } from './answer/citation.ts';
import { Field } from './field.ts';
import { AnyWhen } from './guide/situation.ts';
import { Identifier } from './identifier.ts';
import { Language } from './language.ts';

export const NoticeInput = z.strictObject({ matter: Identifier, language: Language.default('zh') });

const Note = z.strictObject({ text: z.string(), when: AnyWhen.optional() });
const Line = Note.extend({ title: z.string().optional(), notes: z.array(Note).optional() });

/** Everything about a matter that has to be told at once (一次性告知), for one printed page. */
export const Notice = z.strictObject({
  release: z.string(),
  matter: Identifier,
  language: Language,
  name: z.string(),
  department: z.string(),
  /** All situations of the matter: what was chosen decides which entries are printed. */
  situations: MaterialsCard.shape.situations,
  materials: MaterialsCard.shape.materials,
  /** In the order of the page. */
  parts: z.array(z.strictObject({ field: Field, title: z.string(), entries: z.array(Line) })),
  /** Where the facts come from, in words. */
  sources: z.array(z.string()),
  citations: z.array(Citation),
});
export type Notice = z.infer<typeof Notice>;
