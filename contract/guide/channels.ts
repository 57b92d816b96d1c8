import * as z from 'zod';
import { Bilingual } from '../language.ts';
import { WindowKind } from '../window-kind.ts';
import { HandlingForm, HandlingScope } from './code-tables.ts';
import { Link } from './link.ts';

const Offered = z.strictObject({ offered: z.boolean(), note: Bilingual.optional() });

/** 网上办理. `depth` is 网办深度: 4 means the whole matter is done online (全程网办). */
const Online = z.strictObject({
  depth: z.int().min(1).max(4),
  computer: Link.optional(),
  mobile: Link.optional(),
  note: Bilingual.optional(),
});

/** 帮办代办: a helper team's published service for the item. Free of charge but for statutory fees. */
const Assistance = z.strictObject({
  /** 帮办, 代办, 上门服务 */
  kind: z.enum(['guidance', 'proxy', 'home-visit']),
  /** For whom or for which part of the handling. */
  scope: Bilingual,
  /** What the helper does, and what stays with the applicant. */
  duties: Bilingual,
});

/** Where and how the item can be handled. */
export const Channels = z.strictObject({
  forms: z.array(HandlingForm).min(1),
  windows: z.array(z.strictObject({ kind: WindowKind, note: Bilingual.optional() })),
  online: Online.optional(),
  post: z.strictObject({ papersIn: z.boolean(), resultOut: z.boolean(), note: Bilingual.optional() }),
  terminal: Offered,
  townCentres: Offered,
  appointment: z.strictObject({ need: z.enum(['none', 'possible', 'required']), note: Bilingual.optional() }),
  onlinePayment: z.boolean(),
  /** 通办范围, with what that means in practice. */
  scope: HandlingScope,
  scopeNote: Bilingual.optional(),
  /** May somebody else handle it, and what do they bring? */
  proxy: z.strictObject({ allowed: z.boolean(), note: Bilingual }),
  /** 秒批: decided by the system at once. */
  instantApproval: z.boolean().default(false),
  /** VR 云勘: a survey of the premises by video instead of an officer's visit. */
  remoteSurvey: Offered.optional(),
  assistance: z.array(Assistance).default([]),
});
export type Channels = z.infer<typeof Channels>;
