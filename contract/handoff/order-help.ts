import * as z from 'zod';
import { Identifier } from '../identifier.ts';
import { Language } from '../language.ts';
import { VisitId } from '../visit/turn.ts';
import { HelpMode } from './help-mode.ts';
import { HelpLanguage, Need } from './needs.ts';

export const HandoffId = z.uuid();

/** A number in mainland China, mobile or with its area code. */
export const Phone = z
  .string()
  .trim()
  .regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/, 'a mobile number, or a number with its area code');

/** How to reach the visitor. Kept apart from all else, shown at the desk alone, deleted after the settings' days. */
export const Contact = z.strictObject({
  phone: Phone,
  name: z.string().trim().min(1).max(40).optional(),
  /** For a home visit. */
  address: z.string().trim().min(4).max(200).optional(),
  /** 单独同意: the visitor agreed to be reached for this handling alone (个人信息保护法 13–15, 29). */
  consent: z.literal(true),
});
export type Contact = z.infer<typeof Contact>;

/** 委托书: who lets the hall's agent do what, until when. Revocable by the visitor at any time. */
export const Authorisation = z.strictObject({
  /** The name as signed. */
  signedBy: z.string().trim().min(1).max(40),
  /** The matter that the agent may handle. */
  matter: Identifier,
  /** The last day, in the hall's calendar. */
  until: z.iso.date(),
  agreed: z.literal(true),
});
export type Authorisation = z.infer<typeof Authorisation>;

/** The visitor orders help. The handoff's id is the client's: a retry with the same id gets the same handoff. */
export const OrderHelpInput = z
  .strictObject({
    visitId: VisitId,
    handoffId: HandoffId,
    mode: HelpMode,
    language: Language.default('zh'),
    /** What the helper should speak, when it is not the language of the page. */
    speaks: HelpLanguage.optional(),
    /** A guide or a bundle; without it, the one that the visit is about. */
    matter: Identifier.optional(),
    chosen: z.record(Identifier, Identifier).default({}),
    ticked: z.array(z.string().max(121)).max(60).default([]),
    needs: z.array(Need).max(7).default([]),
    note: z.string().trim().max(500).optional(),
    contact: Contact.optional(),
    /** The start of a free slot (`listSlots`); needed where the service goes by appointment. */
    slot: z.iso.datetime().optional(),
    authorisation: Authorisation.optional(),
  })
  .refine((it) => it.contact || !['callback', 'home-visit', 'proxy', 'joint-survey'].includes(it.mode), {
    path: ['contact'],
    message: 'a number is needed, so that a helper can reach you',
  })
  .refine((it) => it.mode !== 'home-visit' || it.contact?.address, {
    path: ['contact', 'address'],
    message: 'a home visit needs an address',
  })
  .refine((it) => it.mode !== 'proxy' || it.authorisation, {
    path: ['authorisation'],
    message: 'a proxy needs a signed authorisation',
  });
export type OrderHelpInput = z.infer<typeof OrderHelpInput>;
