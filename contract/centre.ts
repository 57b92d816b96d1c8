import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { Bilingual } from './language.ts';
import { WindowKind } from './window-kind.ts';

/** A town or street service centre (镇、街道便民服务中心). Its address, phone and hours are not known here. */
export const Centre = z.strictObject({
  id: Identifier,
  name: Bilingual,
  /** What people call the place they live in: 薛家. One of them in a question means this centre. */
  called: z.array(z.string().min(2).max(20)).min(1),
  /** From the hall, in kilometres. */
  km: z.number().positive().max(100),
  /** Guides it takes, among those that town centres may take at all. With `kinds`, either is enough. */
  guides: z.array(Identifier).default([]),
  /** Kinds of counter it has. */
  kinds: z.array(WindowKind).default([]),
});
export type Centre = z.infer<typeof Centre>;

/** `knowledge/hall/centres.yaml`. `sample` marks values that are made up until a bureau supplies its own. */
export const Centres = z.strictObject({
  sample: z.boolean(),
  /** Shown wherever a centre is shown, as long as `sample` is true. */
  notice: Bilingual,
  centres: z.array(Centre),
});
export type Centres = z.infer<typeof Centres>;

/** The centres that take a guide, the nearest to the hall first; `notice` is to be shown with them. */
export const GuideCentres = z.strictObject({
  centres: z.array(Centre.pick({ id: true, name: true, called: true, km: true })),
  notice: Bilingual.optional(),
});
export type GuideCentres = z.infer<typeof GuideCentres>;
