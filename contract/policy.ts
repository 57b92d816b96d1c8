import * as z from 'zod';
import { Link } from './guide/link.ts';
import { Day } from './guide/provenance.ts';
import { Identifier } from './identifier.ts';
import { Bilingual } from './language.ts';

/** 国、省、市、区: whose policy it is. */
const PolicyLevel = z.enum(['national', 'provincial', 'municipal', 'district']);

/** What a paragraph tells: what the policy is for, whom it is for, what they get, how, until when. */
export const PolicyPart = z.enum(['purpose', 'who', 'what', 'how', 'until']);
export type PolicyPart = z.infer<typeof PolicyPart>;

/** A policy as it is read aloud and explained (政策播报导读): `knowledge/policies/<id>.yaml`. Its id is none of a matter. */
export const Policy = z.strictObject({
  id: Identifier,
  title: Bilingual,
  issuer: Bilingual,
  /** 文号, for example 国务院令第722号. */
  documentNumber: z.string().trim().min(1).optional(),
  level: PolicyLevel,
  publishedOn: Day,
  validFrom: Day,
  /** Past this day it is not read out as in force. */
  validUntil: Day.optional(),
  /** Where it is officially published; the host is on the list of allowed ones. */
  source: Link,
  /** What it is about, in one or two sentences for the ear. */
  summary: Bilingual,
  /** In the order of reading. Paraphrases in plain words, each with its article. */
  paragraphs: z
    .array(z.strictObject({ part: PolicyPart, text: Bilingual, article: Bilingual.optional() }))
    .min(1)
    .refine((all) => all.some(({ part }) => part === 'who'), 'some paragraph has to tell whom it is for'),
  provenance: z.strictObject({
    /** True once the department in charge has confirmed the wording. */
    confirmed: z.boolean(),
    reviewBy: Day,
  }),
  /** True where it was made up to show how a policy looks. */
  sample: z.boolean(),
});
export type Policy = z.infer<typeof Policy>;

const PolicyListItem = Policy.pick({
  id: true,
  title: true,
  issuer: true,
  level: true,
  publishedOn: true,
  validUntil: true,
  sample: true,
}).extend({ documentNumber: Policy.shape.documentNumber });

/** The policies that can be read aloud. */
export const PolicyList = z.strictObject({ policies: z.array(PolicyListItem) });
export type PolicyList = z.infer<typeof PolicyList>;
