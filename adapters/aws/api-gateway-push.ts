import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import type { Disconnect, SendFrame } from '#core/live/send-frame.ts';

type Client = Pick<ApiGatewayManagementApiClient, 'send'>;

/** Sends through the WebSocket API. `endpoint` is its address over https with the stage. */
export const makeApiGatewayPush = (
  endpoint: string,
  client: Client = new ApiGatewayManagementApiClient({ endpoint }),
): { sendFrame: SendFrame; disconnect: Disconnect } => ({
  sendFrame: async (connectionId, frame) => {
    const Data = new TextEncoder().encode(JSON.stringify(frame));
    try {
      await client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data }));
      return 'sent';
    } catch (error) {
      if (error instanceof GoneException) return 'gone';
      throw error;
    }
  },
  disconnect: async (connectionId) => {
    try {
      await client.send(new DeleteConnectionCommand({ ConnectionId: connectionId }));
    } catch (error) {
      if (!(error instanceof GoneException)) throw error;
    }
  },
});
