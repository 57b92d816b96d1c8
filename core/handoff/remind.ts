import * as z from 'zod';

/** What to look at again. A reminder is a hint: whoever gets it looks at the state and the number before acting. */
export const Reminder = z.strictObject({
  kind: z.enum([
    'offer-expires',
    'first-word-due',
    'helper-silent',
    'appointment-due',
    'suspension-ends',
    'visitor-gone',
    'assign',
    'follow-up-due',
  ]),
  /** A handoff; for `assign` a hall, for `follow-up-due` a rating. */
  about: z.string(),
  /** The number of the log's record that it was set for; it is void when a later event has settled the matter. */
  number: z.int().min(0),
});
export type Reminder = z.infer<typeof Reminder>;

/** Port: comes back with the reminder at that time (epoch milliseconds) or soon after, once or more, or, rarely, never. */
export type Remind = (at: number, reminder: Reminder) => Promise<void>;
