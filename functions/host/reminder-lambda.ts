import * as z from 'zod';
import { Reminder } from '#core/handoff/remind.ts';

/** What SQS hands over: each message is one reminder. */
const QueueEvent = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })).min(1) });

/** What comes back of a batch: the messages that are to be delivered again. */
export type BatchReply = { batchItemFailures: { itemIdentifier: string }[] };

type Parts = {
  handleReminder: (reminder: Reminder) => Promise<void>;
  sweep: () => Promise<void>;
  report: (error: unknown) => void;
};

const parseReminder = (body: string) => {
  try {
    return Reminder.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};

/** The host of the Lambda `reminders`: a batch of the queue is handled message by message, a tick of the clock sweeps. */
export const reminderLambda = ({ handleReminder, sweep, report }: Parts) => {
  const handle = async ({ messageId, body }: { messageId: string; body: string }) => {
    const reminder = parseReminder(body);
    if (!reminder) {
      // delivering it again would not make it better
      report(new Error(`message ${messageId} is no reminder`));
      return [];
    }
    try {
      await handleReminder(reminder);
      return [];
    } catch (error) {
      report(error);
      return [{ itemIdentifier: messageId }];
    }
  };

  return async (event: unknown): Promise<BatchReply> => {
    const batch = QueueEvent.safeParse(event);
    if (!batch.success) {
      await sweep();
      return { batchItemFailures: [] };
    }
    const batchItemFailures: BatchReply['batchItemFailures'] = [];
    for (const record of batch.data.Records) batchItemFailures.push(...(await handle(record)));
    return { batchItemFailures };
  };
};
