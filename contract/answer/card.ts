import * as z from 'zod';
import { Field } from '../field.ts';
import { Necessity } from '../guide/material.ts';
import { AnyWhen } from '../guide/situation.ts';
import { Identifier } from '../identifier.ts';

const guide = Identifier;
/** The guide or bundle that it is of: choices and ticks are kept under this id. */
const matter = Identifier;
const title = z.string();
const Entry = z.strictObject({ title: z.string().optional(), text: z.string(), when: AnyWhen.optional() });
const Question = z.strictObject({
  id: Identifier,
  question: z.string(),
  options: z.array(z.strictObject({ id: Identifier, label: z.string() })),
});

/** The guide at a glance: what it is and its most asked facts. */
export const SummaryCard = z.strictObject({
  kind: z.literal('summary'),
  guide,
  title,
  department: z.string(),
  text: z.string(),
  facts: z.array(z.strictObject({ field: Field, label: z.string(), text: z.string() })),
});

/** What to bring. The page leaves out what does not apply to the chosen options of `situations`. */
export const MaterialsCard = z.strictObject({
  kind: z.literal('materials'),
  matter,
  title,
  situations: z.array(Question),
  /** What the visitor has told already, by situation. */
  chosen: z.record(Identifier, Identifier).optional(),
  materials: z.array(
    z.strictObject({
      /** Its id in the guide; in a bundle that of the shared material, or `guide/material`. */
      id: z.string(),
      name: z.string(),
      necessity: Necessity,
      /** "原件1份、复印件1份" */
      copies: z.string(),
      /** Notes in reading order: what to watch, who issues it, until when it may follow. */
      notes: z.array(z.string()),
      /** The e-certificate that replaces it. */
      replacedBy: z.string().optional(),
      when: AnyWhen.optional(),
    }),
  ),
});

/** One large value with a line of explanation: fee, time limit. */
export const FigureCard = z.strictObject({
  kind: z.literal('figure'),
  matter,
  field: Field,
  title,
  figure: z.string(),
  situations: z.array(Question),
  entries: z.array(Entry),
});

/** Windows of this hall, opening hours, other ways in. */
export const PlaceCard = z.strictObject({
  kind: z.literal('place'),
  guide,
  title,
  windows: z.array(
    z.strictObject({ id: Identifier, number: z.string(), name: z.string(), zone: z.string(), floor: z.string() }),
  ),
  hours: z.array(z.string()),
  /** Said because hall and hours are a sample. */
  notice: z.string().optional(),
  notes: z.array(z.string()),
});

/** Conditions, steps, law, result, online pages, contacts, questions and answers. */
export const ListCard = z.strictObject({
  kind: z.literal('list'),
  matter,
  field: Field,
  title,
  numbered: z.boolean(),
  situations: z.array(Question),
  entries: z.array(Entry),
});

/** Which of these? Each option is sent back as a tap. */
export const ChoicesCard = z.strictObject({
  kind: z.literal('choices'),
  title,
  options: z.array(
    z.strictObject({
      guide: guide.optional(),
      bundle: Identifier.optional(),
      question: Identifier.optional(),
      label: z.string(),
      hint: z.string(),
      field: Field.optional(),
    }),
  ),
});

/** Several guides as one matter (一件事), in the order of handling. */
export const BundleCard = z.strictObject({
  kind: z.literal('bundle'),
  matter,
  title,
  department: z.string(),
  text: z.string(),
  situations: z.array(Question),
  /** What the visitor has told already, by situation. */
  chosen: z.record(Identifier, Identifier).optional(),
  stages: z.array(
    z.strictObject({
      /** Absent for what is done elsewhere than by a guide. */
      guide: guide.optional(),
      title: z.string(),
      /** Time, fee and place in a few words, or who does it. */
      facts: z.array(z.string()),
      /** What must be done first and why, then what is particular. */
      notes: z.array(Entry.omit({ title: true })),
      when: AnyWhen.optional(),
    }),
  ),
});

/** Something to know before all else. */
export const NoticeCard = z.strictObject({
  kind: z.literal('notice'),
  tone: z.enum(['information', 'warning', 'emergency']),
  title,
  text: z.string(),
});

export const Card = z.discriminatedUnion('kind', [
  SummaryCard,
  MaterialsCard,
  FigureCard,
  PlaceCard,
  ListCard,
  BundleCard,
  ChoicesCard,
  NoticeCard,
]);
export type Card = z.infer<typeof Card>;
