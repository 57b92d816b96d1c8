import { makeDynamoConnections } from '#adapters/aws/dynamo-connections.ts';
import type { Table } from '#adapters/aws/open-table.ts';
import { makeBroadcast } from '#core/live/broadcast.ts';
import type { Push } from '#core/live/push.ts';
import { lazily } from './lazily.ts';
import type { Settings } from './settings.ts';

type Given = { settings: Settings; table: Table; now: () => number };

/** The way to live connections in the cloud; without a WebSocket API nobody is told anything. */
export const composePush = (
  { settings: { LIVE_ENDPOINT: endpoint }, table, now }: Given,
  report: (error: unknown) => void,
): Push => {
  if (endpoint === undefined) return async () => {};
  const connections = makeDynamoConnections(table, { now });
  const sender = lazily(async () => {
    const { makeApiGatewayPush } = await import('#adapters/aws/api-gateway-push.ts');
    const { sendFrame } = makeApiGatewayPush(endpoint);
    return ([connectionId, frame]: Parameters<typeof sendFrame>) => sendFrame(connectionId, frame);
  });
  return makeBroadcast({
    connections,
    sendFrame: (connectionId, frame) => sender([connectionId, frame]),
    onTrouble: report,
  });
};
