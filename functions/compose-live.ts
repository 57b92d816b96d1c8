import { makeApiGatewayPush } from '#adapters/aws/api-gateway-push.ts';
import { makeDynamoConnections } from '#adapters/aws/dynamo-connections.ts';
import { openTable } from '#adapters/aws/open-table.ts';
import { makeVerifyToken } from '#adapters/token/jose-token.ts';
import type { Connections } from '#core/live/push.ts';
import { makeLiveOperations } from '#core/live/receive.ts';
import type { Disconnect, SendFrame } from '#core/live/send-frame.ts';
import { composeHandoffs } from './compose-handoffs.ts';
import { composeHelpOperations, type HelpOperations } from './compose-help-operations.ts';
import { composeHelpParts, type HelpParts } from './compose-help-parts.ts';
import { composeSigningKey } from './compose-signing-key.ts';
import type { LiveComposition } from './host/live-lambda.ts';
import { openReleaseFile } from './open-release-file.ts';
import type { Settings } from './settings.ts';

/** Where connections are: API Gateway's, or those of this process. */
type LiveConnections = { connections: Connections; sendFrame: SendFrame; disconnect: Disconnect };

type Given = { parts: HelpParts; operations: HelpOperations; where: LiveConnections };

const composeCloud = (settings: Settings, now: () => number): Given & { close: () => void } => {
  if (settings.LIVE_ENDPOINT === undefined) throw new Error('Set LIVE_ENDPOINT: frames cannot be sent without it.');
  const table = openTable({ name: settings.TABLE_NAME, endpoint: settings.TABLE_ENDPOINT });
  const knowledge = openReleaseFile(settings.RELEASE_FILE);
  const parts = composeHelpParts(settings, table, now);
  const operations = composeHelpOperations(composeHandoffs({ settings, table, knowledge, now }, parts), knowledge);
  const where = {
    connections: makeDynamoConnections(table, { now }),
    ...makeApiGatewayPush(settings.LIVE_ENDPOINT),
  };
  return { parts, operations, where, close: () => table.client.destroy() };
};

/** Wires the Lambda `live`: what is said and shown on live connections. On one machine its parts are given. */
export const composeLive = (settings: Settings, now: () => number = Date.now, given?: Given): LiveComposition => {
  const { parts, operations, where, close } = given ? { ...given, close: () => {} } : composeCloud(settings, now);
  return {
    live: makeLiveOperations({
      ...where,
      push: parts.push,
      verifyToken: makeVerifyToken(composeSigningKey(settings), { now }),
      verifyStaff: parts.verifyStaff,
      readHandoff: operations.latestHandoff,
      viewHandoff: operations.readHandoff,
      casesOf: operations.casesOf,
      say: operations.say,
      listMessages: operations.listMessages,
      markRead: operations.markRead,
      sawHelper: async (staff) => void (await operations.sawHelper(staff)),
      sawVisitor: operations.sawVisitor,
      hall: operations.hall,
      now,
    }),
    // the local host looks at origins itself: its own address is always one
    origins: given ? [] : settings.PAGE_ORIGINS,
    logLevel: settings.LOG_LEVEL,
    name: 'live',
    close,
  };
};
