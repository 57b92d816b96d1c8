import * as z from 'zod';
import { LegalBasis } from './guide/law.ts';
import { Provenance } from './guide/provenance.ts';
import { Situation, When } from './guide/situation.ts';
import { Identifier } from './identifier.ts';
import { Bilingual, Phrasings } from './language.ts';

/** How a guide's situation is settled: by the option that the matter implies, or by a question of the bundle. */
const Settled = z.union([
  Identifier,
  z.strictObject({
    /** A situation of the bundle. */
    by: Identifier,
    /** Every option of that situation, with the guide's option that it means. */
    options: z.record(Identifier, Identifier),
  }),
]);

/** One guide of the bundle. Situations in any `when` are the bundle's own. */
const Stage = z.strictObject({
  guide: Identifier,
  /** Guides of the bundle that must be done first, and why. */
  after: z.array(z.strictObject({ guide: Identifier, reason: Bilingual })).default([]),
  /** What is particular about this guide within the bundle. */
  note: Bilingual.optional(),
  when: When.optional(),
  /** By situation of the guide; every one of them is settled, so that nothing is asked twice. */
  settles: z.record(Identifier, Settled).default({}),
  /** Materials of this guide that an earlier guide of the bundle gives, whichever of them applies: nobody has to bring them. */
  received: z.array(z.strictObject({ material: Identifier, from: z.array(Identifier).min(1) })).default([]),
});

/** Something that belongs to the matter and is done elsewhere than in the catalogue's guides. */
const Outside = z.strictObject({
  id: Identifier,
  name: Bilingual,
  /** Who does it, and what comes of it. */
  text: Bilingual,
  /** Guides of the bundle that need it done first. */
  before: z.array(Identifier).default([]),
  when: When.optional(),
});

/** The same paper in several guides: brought once. */
const SharedMaterial = z.strictObject({
  id: Identifier,
  name: Bilingual,
  materials: z.array(z.strictObject({ guide: Identifier, material: Identifier })).min(2),
});

/** Several guides handled as one matter (一件事). Its id is none of a guide. */
export const Bundle = z.strictObject({
  id: Identifier,
  name: Bilingual,
  aliases: Phrasings,
  /** How people ask for the matter as a whole. */
  paraphrases: Phrasings,
  /** The department in the lead (牵头部门). */
  department: Identifier,
  summary: Bilingual,
  legalBasis: z.array(LegalBasis).min(1),
  provenance: Provenance.omit({ samples: true }),
  /** Asked once for all guides. */
  situations: z.array(Situation).default([]),
  /** In the order in which they are handled. */
  stages: z.array(Stage).min(2),
  outside: z.array(Outside).default([]),
  shared: z.array(SharedMaterial).default([]),
});
export type Bundle = z.infer<typeof Bundle>;
export type Stage = Bundle['stages'][number];
