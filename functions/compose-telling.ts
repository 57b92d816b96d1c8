import { Logger } from '@aws-lambda-powertools/logger';
import type { Table } from '#adapters/aws/open-table.ts';
import type { Push } from '#core/live/push.ts';
import type { TellSentence } from '#core/visit/tell-in-order.ts';
import { composePush } from './compose-push.ts';
import { describeError } from './host/describe-error.ts';
import type { Settings } from './settings.ts';

/** What sentences ahead of an answer go out by. On one machine the way to its connections is given. */
export type TellingParts = { settings: Settings; table: Table; now: () => number; push: Push | undefined };

/** Wires telling a sentence to whoever follows the visit. What fails is logged without a word of it. */
export const composeTelling = ({ push: given, ...parts }: TellingParts): TellSentence => {
  const logger = new Logger({ serviceName: 'lingban-telling', logLevel: parts.settings.LOG_LEVEL });
  const report = (error: unknown) => logger.warn('a sentence was not told ahead', { cause: describeError(error) });
  const push = given ?? composePush(parts, report);
  return ({ visitId, ...sentence }) => push({ kind: 'visit', visitId }, { kind: 'sentence', ...sentence });
};
