import * as z from 'zod';
import { IceServer } from '#contract/handoff/handoff-view.ts';
import { HandoffSettings } from '#core/handoff/handoff-settings.ts';

const Days = (fallback: number, least = 1) => z.coerce.number().int().min(least).max(3650).default(fallback);

/** A value given as one JSON text. */
const Json = <Schema extends z.ZodType>(fallback: string, schema: Schema) =>
  z
    .string()
    .default(fallback)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** What can be set of human help. */
export const HelpSettings = z.object({
  /** How long a phone number, a name and an address are kept, from the order on. */
  CONTACT_DAYS: Days(30),
  /** How long the log of a handoff is kept: who did what when, without a word of the visitor. */
  HANDOFF_DAYS: Days(365),
  /** How long what was said to a helper, and what the helper was shown of the visit, is kept. */
  MESSAGE_DAYS: Days(30),
  /** How long it is kept who read personal data: by law at least six months (网络安全法 21). */
  ACCESS_LOG_DAYS: Days(200, 184),
  /** `always`: helpers count as at work day and night, for trying out on an evening or a weekend. */
  HELP_HOURS: z.enum(['published', 'always']).default('published'),
  /** By when a bad rating is followed up, in working days. */
  FOLLOW_UP_WORKDAYS: Days(15),
  /** The servers that video calls find their way through: a JSON list of RTCIceServer. */
  ICE_SERVERS: Json('[]', z.array(IceServer)),
  /** Deadlines and rules of human help that differ from the defaults of `core/handoff/handoff-settings.ts`, as JSON. */
  HANDOFF_SETTINGS: Json('{}', HandoffSettings),
  /** The OpenID Connect provider that the desk signs in at, and what it calls the desk. */
  STAFF_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  STAFF_CLIENT_ID: z.string().optional(),
  /** Where reminders wait: an SQS queue, and for those further ahead a schedule group with the role that sends to it. */
  REMIND_QUEUE_URL: z.url({ protocol: /^https?$/ }).optional(),
  REMIND_QUEUE_ARN: z.string().optional(),
  REMIND_ROLE_ARN: z.string().optional(),
  REMIND_GROUP: z.string().optional(),
});
