import type { Connections, Push } from './push.ts';
import type { SendFrame } from './send-frame.ts';

type Ports = {
  connections: Pick<Connections, 'of' | 'remove'>;
  sendFrame: SendFrame;
  /** Told of a frame that could not be sent: it is not repeated, since whoever lacks it asks again. */
  onTrouble: (error: unknown) => void;
};

/** Sends to all connections of an audience at once, and forgets those that have ended. Never throws. */
export const makeBroadcast =
  ({ connections, sendFrame, onTrouble }: Ports): Push =>
  async (audience, frame) => {
    const reach = async (connectionId: string) => {
      if ((await sendFrame(connectionId, frame)) === 'gone') await connections.remove(connectionId);
    };
    try {
      const open = await connections.of(audience);
      const outcomes = await Promise.allSettled(open.map(reach));
      for (const outcome of outcomes) if (outcome.status === 'rejected') onTrouble(outcome.reason);
    } catch (error) {
      onTrouble(error);
    }
  };
