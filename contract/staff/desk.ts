import * as z from 'zod';
import { Citation } from '../answer/citation.ts';
import { Contact, HandoffId } from '../handoff/order-help.ts';
import { HelperProfile, HelpTeam } from '../help.ts';
import { Identifier } from '../identifier.ts';
import { CaseSummary } from './case.ts';
import { Role, Staff, StaffId } from './staff.ts';

/** Whether a helper takes offers: `away` keeps the open cases and gets no new ones. */
export const DutyStatus = z.enum(['on', 'away', 'off']);
export type DutyStatus = z.infer<typeof DutyStatus>;

export const DutyInput = z.strictObject({ status: DutyStatus });

/** What the desk shows at first sight. */
export const Desk = z.strictObject({
  me: Staff,
  duty: DutyStatus,
  /** Offered to me now. */
  offers: z.array(CaseSummary),
  /** Waiting, in the order of the queue, as far as my teams serve it. */
  queue: z.array(CaseSummary),
  /** Mine and open. */
  mine: z.array(CaseSummary),
  teams: z.array(HelpTeam),
  canned: z.array(z.strictObject({ id: Identifier, title: z.string(), text: z.string() })),
});
export type Desk = z.infer<typeof Desk>;

/** A passage of a guide that may answer the visitor. */
const Suggestion = z.strictObject({ title: z.string(), text: z.string(), citation: Citation });
export const SuggestInput = z.strictObject({ handoffId: HandoffId, query: z.string().trim().max(200).default('') });
export const Suggestions = z.strictObject({ passages: z.array(Suggestion) });
export type Suggestions = z.infer<typeof Suggestions>;

/** `retained` false: the contact was deleted when its days were over, or by the visitor. */
export const ContactReply = z.discriminatedUnion('retained', [
  z.strictObject({ retained: z.literal(true), contact: Contact }),
  z.strictObject({ retained: z.literal(false) }),
]);

export const AppointmentsInput = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
export const Appointments = z.strictObject({ appointments: z.array(CaseSummary) });

/** A team as its lead sees it. */
export const TeamView = z.strictObject({
  helpers: z.array(
    z.strictObject({
      profile: HelperProfile,
      duty: DutyStatus,
      seenAt: z.iso.datetime().optional(),
      open: z.int().min(0),
      closedToday: z.int().min(0),
      breachedToday: z.int().min(0),
    }),
  ),
  waiting: z.int().min(0),
  longestWaitSeconds: z.int().min(0),
  breachedToday: z.int().min(0),
  cases: z.array(CaseSummary),
});
export type TeamView = z.infer<typeof TeamView>;

/** One reading of personal data (个人信息保护法 51, 54). */
export const AccessEntry = z.strictObject({
  at: z.iso.datetime(),
  staff: StaffId,
  what: z.enum(['case', 'messages', 'contact', 'rating', 'team']),
  handoffId: HandoffId.optional(),
});
export type AccessEntry = z.infer<typeof AccessEntry>;
export const AccessLogInput = z.strictObject({ day: z.iso.date() });
export const AccessLog = z.strictObject({ entries: z.array(AccessEntry) });

/** How the desk signs in: an OpenID Connect provider. */
export const SignInSettings = z.strictObject({
  issuer: z.url(),
  clientId: z.string(),
  scope: z.string(),
  /** True where anybody may sign in as a made-up helper: on one machine, for trying out. */
  demo: z.boolean(),
  roles: z.array(Role),
});
