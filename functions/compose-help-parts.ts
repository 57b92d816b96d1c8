import { Logger } from '@aws-lambda-powertools/logger';
import type * as z from 'zod';
import { makeCloudRemind } from '#adapters/aws/cloud-remind.ts';
import type { Table } from '#adapters/aws/open-table.ts';
import { makeVerifyStaff, remoteStaffKeys } from '#adapters/token/oidc-staff.ts';
import type { SignInSettings } from '#contract/staff/desk.ts';
import { Role } from '#contract/staff/staff.ts';
import type { Remind } from '#core/handoff/remind.ts';
import type { Push } from '#core/live/push.ts';
import { fail } from '#core/result.ts';
import type { VerifyStaff } from '#core/staff/verify-staff.ts';
import { composePush } from './compose-push.ts';
import { describeError } from './host/describe-error.ts';
import type { Settings } from './settings.ts';

/** What human help needs of the place it runs in: one set in the cloud, another on one machine. */
export type HelpParts = {
  push: Push;
  remind: Remind;
  verifyStaff: VerifyStaff;
  /** What the desk signs in with; nothing where nobody can. On one machine it is known once the port is. */
  signIn: () => z.infer<typeof SignInSettings> | undefined;
  /** What went wrong after an event was kept. */
  report: (error: unknown) => void;
};

const scope = 'openid profile';

/** What the settings name as the desk's provider. */
export const signInOf = ({
  STAFF_ISSUER: issuer,
  STAFF_CLIENT_ID: clientId,
}: Settings): ReturnType<HelpParts['signIn']> =>
  issuer === undefined || clientId === undefined
    ? undefined
    : { issuer, clientId, scope, demo: false, roles: [...Role.options] };

export const verifyStaffOf = (settings: Settings, now: () => number): VerifyStaff => {
  const provider = signInOf(settings);
  if (!provider) return async () => fail({ kind: 'invalid-token' });
  const { issuer, clientId } = provider;
  return makeVerifyStaff({ issuer, clientId, keys: remoteStaffKeys(issuer) }, { now });
};

/** Writes what went wrong into the log, without a word of what was said. */
export const composeReport = ({ LOG_LEVEL: logLevel }: Settings): HelpParts['report'] => {
  const logger = new Logger({ serviceName: 'lingban-handoffs', logLevel });
  return (error) => logger.error('left to the sweep', { cause: describeError(error) });
};

/** Reminders of the cloud; without a queue the sweep alone keeps the deadlines. */
const composeRemind = (settings: Settings, now: () => number): Remind => {
  const { REMIND_QUEUE_URL, REMIND_QUEUE_ARN, REMIND_ROLE_ARN, REMIND_GROUP } = settings;
  if (!REMIND_QUEUE_URL || !REMIND_QUEUE_ARN || !REMIND_ROLE_ARN || !REMIND_GROUP) return async () => {};
  const where = {
    queueUrl: REMIND_QUEUE_URL,
    queueArn: REMIND_QUEUE_ARN,
    roleArn: REMIND_ROLE_ARN,
    group: REMIND_GROUP,
  };
  const load = async () => {
    // loaded when first needed: reading a desk sets no reminder
    const { SQSClient } = await import('@aws-sdk/client-sqs');
    const scheduler = async () => new (await import('@aws-sdk/client-scheduler')).SchedulerClient({});
    return makeCloudRemind({ ...where, queue: new SQSClient({}), scheduler, now });
  };
  let held: Promise<Remind> | undefined;
  return async (at, reminder) => {
    held ??= load();
    return (await held)(at, reminder);
  };
};

/** The parts of human help in the cloud. */
export const composeHelpParts = (settings: Settings, table: Table, now: () => number): HelpParts => {
  const report = composeReport(settings);
  return {
    push: composePush({ settings, table, now }, report),
    remind: composeRemind(settings, now),
    verifyStaff: verifyStaffOf(settings, now),
    signIn: () => signInOf(settings),
    report,
  };
};
