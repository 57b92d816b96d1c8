import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConflictException } from '@aws-sdk/client-scheduler';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCloudRemind } from '#adapters/aws/cloud-remind.ts';
import { openTable, type Table } from '#adapters/aws/open-table.ts';
import { type EmbeddedTable, startEmbeddedTable } from '#adapters/local/embedded-table.ts';
import { makeLocalRemind } from '#adapters/local/local-remind.ts';
import type { Reminder } from '#core/handoff/remind.ts';
import { reminderLambda } from '#functions/host/reminder-lambda.ts';
import { noon } from '../visit/sample-records.ts';

const aReminder = (number = 0): Reminder => ({ kind: 'offer-expires', about: randomUUID(), number });

describe('reminders of one machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingban-'));
  let embedded: EmbeddedTable;
  let table: Table;
  beforeAll(async () => {
    embedded = await startEmbeddedTable(folder, 'reminders');
    table = openTable({ name: 'reminders', endpoint: embedded.endpoint });
  });
  afterAll(async () => {
    table.client.destroy();
    await embedded.close();
    rmSync(folder, { recursive: true });
  });
  const start = (handle: (reminder: Reminder) => Promise<void>) => makeLocalRemind(table, { now: Date.now, handle });

  it('come back when their time has come, once', async () => {
    const back: Reminder[] = [];
    const reminders = start(async (it) => void back.push(it));
    const reminder = aReminder();
    const at = Date.now() + 30;
    await reminders.remind(at, reminder);
    await reminders.remind(at, reminder);
    await vi.waitFor(() => expect(back).toEqual([reminder]));
    reminders.close();
  });

  it('survive the process that set them, those that fell due meanwhile too', async () => {
    const before = start(async () => {});
    const [late, ahead] = [aReminder(1), aReminder(2)];
    await before.remind(Date.now() + 200, ahead);
    before.close();
    await before.remind(Date.now() - 5000, late);
    const back: Reminder[] = [];
    const after = start(async (it) => void back.push(it));
    await after.start();
    await vi.waitFor(() => expect(back).toEqual(expect.arrayContaining([late, ahead])));
    after.close();
  });

  it('are there again after a start when they could not be handled', async () => {
    const failing = start(async () => {
      throw new Error('out of order');
    });
    const reminder = aReminder(3);
    await failing.remind(Date.now(), reminder);
    await new Promise((resolve) => setTimeout(resolve, 50));
    failing.close();
    const back: Reminder[] = [];
    const after = start(async (it) => void back.push(it));
    await after.start();
    await vi.waitFor(() => expect(back).toContainEqual(reminder));
    after.close();
  });
});

describe('reminders of the cloud', () => {
  const open = (schedule: () => Promise<unknown> = async () => ({})) => {
    const sent: { name: string; input: Record<string, unknown> }[] = [];
    const note = (command: { input: unknown; constructor: { name: string } }) =>
      void sent.push({ name: command.constructor.name, input: command.input as Record<string, unknown> });
    const remind = makeCloudRemind({
      // biome-ignore lint/suspicious/noExplicitAny: the command's reply is not looked at
      queue: { send: async (command: any) => note(command) } as any,
      scheduler: () =>
        ({
          // biome-ignore lint/suspicious/noExplicitAny: the command's reply is not looked at
          send: async (command: any) => {
            note(command);
            return schedule();
          },
          // biome-ignore lint/suspicious/noExplicitAny: one method of the client is used
        }) as any,
      queueUrl: 'https://queue.test',
      queueArn: 'arn:queue',
      roleArn: 'arn:role',
      group: 'lingban',
      now: () => noon,
    });
    return { remind, sent };
  };

  it('wait in the queue up to a quarter of an hour, and at once when they are late', async () => {
    const { remind, sent } = open();
    const reminder = aReminder();
    await remind(noon + 20_000, reminder);
    await remind(noon + 900_000, reminder);
    await remind(noon - 1, reminder);
    expect(sent.map(({ input }) => input.DelaySeconds)).toEqual([20, 900, 0]);
    expect(JSON.parse(String(sent[0]?.input.MessageBody))).toEqual(reminder);
  });

  it('further ahead are schedules that remove themselves, of one name for one reminder', async () => {
    const { remind, sent } = open();
    const reminder: Reminder = { ...aReminder(12), kind: 'appointment-due' };
    await remind(Date.parse('2026-11-25T01:50:00.400Z'), reminder);
    await remind(Date.parse('2026-11-25T01:50:00.400Z'), reminder);
    expect(sent[0]?.input).toMatchObject({
      ScheduleExpression: 'at(2026-11-25T01:50:01)',
      ActionAfterCompletion: 'DELETE',
      GroupName: 'lingban',
      Target: { Arn: 'arn:queue', RoleArn: 'arn:role', Input: JSON.stringify(reminder) },
    });
    expect(sent[0]?.input.Name).toBe(sent[1]?.input.Name);
    expect(sent[0]?.input.Name).toMatch(/^[\w.-]{1,64}$/);
  });

  it('set twice are set once', async () => {
    const { remind } = open(async () => {
      throw new ConflictException({ message: 'exists', Message: 'exists', $metadata: {} });
    });
    await expect(remind(noon + 86_400_000, aReminder())).resolves.toBeUndefined();
  });
});

describe('the Lambda of the reminders', () => {
  const message = (body: string) => ({ messageId: randomUUID(), body });

  it('handles each message of a batch, and asks for those again that failed', async () => {
    const good = message(JSON.stringify(aReminder(1)));
    const bad = message(JSON.stringify(aReminder(2)));
    const nonsense = message('nonsense');
    const handled: number[] = [];
    const reported: unknown[] = [];
    const handler = reminderLambda({
      handleReminder: async ({ number }) => {
        if (number === 2) throw new Error('out of order');
        handled.push(number);
      },
      sweep: async () => {},
      report: (error) => void reported.push(error),
    });
    expect(await handler({ Records: [good, nonsense, bad] })).toEqual({
      batchItemFailures: [{ itemIdentifier: bad.messageId }],
    });
    expect(handled).toEqual([1]);
    expect(reported).toHaveLength(2);
  });

  it('sweeps at every tick of the clock', async () => {
    let swept = 0;
    const sweep = async () => {
      swept += 1;
    };
    const handler = reminderLambda({ handleReminder: async () => {}, sweep, report: () => {} });
    await handler({ 'detail-type': 'Scheduled Event', source: 'aws.events' });
    expect(swept).toBe(1);
  });
});
