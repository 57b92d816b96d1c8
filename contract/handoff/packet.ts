import * as z from 'zod';
import { Ending } from '../answer/ending.ts';
import { Generated } from '../answer/generated.ts';
import { Field } from '../field.ts';
import { Identifier } from '../identifier.ts';
import { Language } from '../language.ts';
import { Need } from './needs.ts';

/** One question and its answer as the helper sees it; personal numbers are masked. */
const PacketTurn = z.strictObject({
  turnId: z.uuid(),
  heard: z.string(),
  said: z.string(),
  ending: Ending,
  guide: Identifier.optional(),
  field: Field.optional(),
  /** What a language model had a part in. */
  generated: Generated.optional(),
});

/** What a helper gets, so that nobody tells the story twice. */
export const Packet = z.strictObject({
  /** The latest turns of the visit, oldest first. */
  turns: z.array(PacketTurn).max(30),
  /** The guide or bundle that the visit is about, and the release it was answered from. */
  matter: Identifier.optional(),
  matterName: z.string().optional(),
  /** The department that owns the guide. */
  department: Identifier.optional(),
  release: z.string(),
  /** The version of the guide that was answered from. */
  guideVersion: z.string().optional(),
  /** What was asked last: the step or field the visitor is stuck at. */
  field: Field.optional(),
  /** Situations answered, by situation. */
  chosen: z.record(Identifier, Identifier),
  /** Materials that are ready. */
  ticked: z.array(z.string().max(121)).max(60),
  language: Language,
  needs: z.array(Need),
  /** What the visitor wrote when ordering; personal numbers are masked. */
  note: z.string().max(500).optional(),
});
export type Packet = z.infer<typeof Packet>;
