import { ok } from '#core/result.ts';
import { answerReminder } from './answer-reminder.ts';
import { type HelpPorts, rulesOf } from './help-ports.ts';
import type { Handoffs } from './make-handoffs.ts';
import type { Reminder } from './remind.ts';

/** Looks at what a reminder is about and does what is due. Late, doubled and stray ones do no harm. */
export type HandleReminder = (reminder: Reminder) => Promise<void>;

type Parts = Pick<Handoffs, 'appendEvent' | 'assignWaiting'> & {
  /** What comes back for a rating; nothing where ratings are not followed up. */
  followRating?: (reminder: Reminder) => Promise<void>;
};

export const makeHandleReminder =
  (ports: HelpPorts, { appendEvent, assignWaiting, followRating }: Parts): HandleReminder =>
  async (reminder) => {
    if (reminder.kind === 'assign') return assignWaiting(reminder.about);
    if (reminder.kind === 'follow-up-due') return followRating?.(reminder);
    const seenAt = reminder.kind === 'visitor-gone' ? await ports.presence.seenAt(reminder.about) : undefined;
    const done = await appendEvent(reminder.about, ({ after, number }) =>
      ok(answerReminder(after, number, reminder, ports.now(), rulesOf(ports), seenAt)),
    );
    // the next sweep looks again
    if (!done.ok && done.failure.kind === 'too-busy') ports.report(new Error(`reminder ${reminder.kind}: too busy`));
  };
