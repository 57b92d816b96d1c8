import { ConflictException, CreateScheduleCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Remind, Reminder } from '#core/handoff/remind.ts';

type Parts = {
  queue: Pick<SQSClient, 'send'>;
  /** Made when first needed: most reminders are minutes away. */
  scheduler: () => Pick<SchedulerClient, 'send'> | Promise<Pick<SchedulerClient, 'send'>>;
  queueUrl: string;
  /** What the scheduler sends to, and as whom. */
  queueArn: string;
  roleArn: string;
  /** The group that the schedules stand in. */
  group: string;
  now: () => number;
};

/** The longest that SQS holds a message back, in seconds. */
const longestDelay = 900;

/** At most 64 characters of a schedule's name; the same reminder has the same name. */
const nameOf = ({ kind, about, number }: Reminder, at: number) =>
  `${kind}-${about.replace(/[^\w.-]/g, '_').slice(0, 36)}-${number}-${at.toString(36)}`.slice(0, 64);

/** `at(2026-11-30T09:00:00)`, rounded up to the second: too early would be a reminder for nothing. */
const expressionOf = (at: number) => `at(${new Date(Math.ceil(at / 1000) * 1000).toISOString().slice(0, 19)})`;

/** Reminders through SQS up to 15 minutes ahead, beyond through a one-time schedule of EventBridge that removes itself. */
export const makeCloudRemind = ({ queue, scheduler, queueUrl, queueArn, roleArn, group, now }: Parts): Remind => {
  const schedule = async (at: number, reminder: Reminder, body: string) => {
    const command = new CreateScheduleCommand({
      Name: nameOf(reminder, at),
      GroupName: group,
      ScheduleExpression: expressionOf(at),
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: queueArn, RoleArn: roleArn, Input: body },
    });
    try {
      await (await scheduler()).send(command);
    } catch (error) {
      // it is set already
      if (!(error instanceof ConflictException)) throw error;
    }
  };

  return async (at, reminder) => {
    const body = JSON.stringify(reminder);
    const delay = Math.max(0, Math.ceil((at - now()) / 1000));
    if (delay > longestDelay) return schedule(at, reminder, body);
    await queue.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body, DelaySeconds: delay }));
  };
};
