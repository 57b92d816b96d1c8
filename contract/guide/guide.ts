import * as z from 'zod';
import { Identifier } from '../identifier.ts';
import { Bilingual, Phrasings } from '../language.ts';
import { Channels } from './channels.ts';
import { Audience, HandlingType, ItemType, Level, Served } from './code-tables.ts';
import { Contacts } from './contact.ts';
import { Fees } from './fee.ts';
import { LegalBasis } from './law.ts';
import { Material } from './material.ts';
import { Outcome, Validity } from './outcome.ts';
import { Provenance } from './provenance.ts';
import { Situation } from './situation.ts';
import { Condition, Step } from './step.ts';
import { TimeLimit } from './time.ts';

const identity = {
  id: Identifier,
  name: Bilingual,
  /** What people call it: 营业执照 for company registration. */
  aliases: Phrasings,
  /** An id of `knowledge/departments.yaml`. */
  department: Identifier,
  audience: Audience,
  /** How people really ask for it, situations rather than synonyms. */
  paraphrases: Phrasings,
  provenance: Provenance,
};

/** An item of the catalogue of which only the outline is known yet; answers say so. */
export const OutlineGuide = z.strictObject({ detail: z.literal('outline'), ...identity });
export type OutlineGuide = z.infer<typeof OutlineGuide>;

/** 基本编码 (≤ 10) and 实施编码 (≤ 24); absent until the department supplies them, never invented. */
const Codes = z.strictObject({
  basic: z.string().max(10).optional(),
  implementation: z.string().max(24).optional(),
});

/** 实施主体 beyond the department itself. */
const Authority = z.strictObject({
  nature: z.enum(['statutory-organ', 'authorised-organisation', 'entrusted-organisation']),
  /** 承办机构 */
  undertaking: Bilingual.optional(),
  /** 联办机构: ids of departments. */
  joint: z.array(Identifier).default([]),
  /** 权限划分 */
  division: Bilingual.optional(),
  /** 行政管辖 */
  jurisdiction: Bilingual.optional(),
});

/** A complete service guide (办事指南), after GB/T 39046-2020 table 4. */
export const CompleteGuide = z.strictObject({
  detail: z.literal('complete'),
  ...identity,
  /** What it is, in one or two sentences that can be read aloud. */
  summary: Bilingual,
  codes: Codes,
  type: ItemType,
  level: Level,
  serves: z.array(Served).min(1),
  /** 服务主题 */
  themes: z.array(Bilingual).min(1),
  authority: Authority,
  /** 数量限制 */
  quantityLimit: Bilingual.optional(),
  /** 中介服务 */
  intermediaries: z.array(Bilingual).default([]),
  legalBasis: z.array(LegalBasis).min(1),
  conditions: z.array(Condition).min(1),
  situations: z.array(Situation).default([]),
  materials: z.array(Material).default([]),
  steps: z.array(Step).min(1),
  handlingType: HandlingType,
  timeLimit: TimeLimit,
  fees: Fees,
  /** 到办事现场次数, and why a visit is needed at all. */
  visits: z.strictObject({ count: z.int().min(0).max(9), reason: Bilingual.optional() }),
  channels: Channels,
  result: Outcome,
  validity: Validity,
  faq: z.array(z.strictObject({ question: Bilingual, answer: Bilingual })).default([]),
  contacts: Contacts,
});
export type CompleteGuide = z.infer<typeof CompleteGuide>;

export const Guide = z.discriminatedUnion('detail', [CompleteGuide, OutlineGuide]);
export type Guide = z.infer<typeof Guide>;
