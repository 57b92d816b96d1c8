import * as z from 'zod';
import { Action } from './answer/action.ts';
import { Card } from './answer/card.ts';
import { Citation } from './answer/citation.ts';
import { Identifier } from './identifier.ts';
import { Language } from './language.ts';
import { VisitId } from './visit/turn.ts';

/** More than any guide or bundle has, and few enough for a QR code. */
const mostSituations = 12;
const mostMaterials = 60;

/** The id of a material as a card shows it: in a bundle that of the shared material, or `guide/material`. */
const MaterialId = z
  .string()
  .max(121)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, 'the id of a material, or guide/material');

/** A visitor's list as it stands. It holds ids alone, no word of the visitor. */
export const Checklist = z.strictObject({
  /** A guide or a bundle. */
  matter: Identifier,
  language: Language.default('zh'),
  /** The chosen options, by situation. */
  chosen: z
    .record(Identifier, Identifier)
    .refine((it) => Object.keys(it).length <= mostSituations, `at most ${mostSituations} situations`)
    .default({}),
  /** The materials that are ready. */
  ticked: z.array(MaterialId).max(mostMaterials).default([]),
});
export type Checklist = z.infer<typeof Checklist>;

export const SignLinkInput = z.strictObject({ visitId: VisitId, ...Checklist.shape });
export type SignLinkInput = z.infer<typeof SignLinkInput>;

export const SignLinkOutput = z.strictObject({
  token: z.string(),
  expiresAt: z.iso.datetime(),
  /** Under which origin other phones reach the pages, where it was set: a hall screen may itself be at `localhost`. */
  origin: z.url({ protocol: /^https?$/ }).optional(),
});
export type SignLinkOutput = z.infer<typeof SignLinkOutput>;

export const ChecklistRef = z.strictObject({ token: z.string().max(2048) });

/** The list that a link stands for, composed from the release in force: what no longer exists is left out. */
export const ChecklistReply = z.strictObject({
  release: z.string(),
  kind: z.enum(['guide', 'bundle']),
  ...Checklist.shape,
  name: z.string(),
  expiresAt: z.iso.datetime(),
  cards: z.array(Card),
  actions: z.array(Action),
  citations: z.array(Citation),
});
export type ChecklistReply = z.infer<typeof ChecklistReply>;
