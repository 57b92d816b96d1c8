import type { LivePorts } from './live-ports.ts';
import { makeTellPresence } from './presence.ts';
import type { Audience, Connection } from './push.ts';

const ownAudience = ({ audience, staffId }: Connection): Audience | undefined =>
  staffId === undefined ? audience : { kind: 'staff', staffId };

/** A connection has ended. The other sides hear of it when nobody of this side is left on another connection. */
export const makeLeave = (ports: LivePorts) => {
  const { connections, sawVisitor } = ports;
  const tellPresence = makeTellPresence(ports);
  return async (connectionId: string): Promise<void> => {
    const connection = await connections.read(connectionId);
    await connections.remove(connectionId);
    const own = connection && ownAudience(connection);
    if (!own) return;
    if (own.kind === 'visitor') await sawVisitor(own.handoffId);
    if ((await connections.of(own)).length === 0) await tellPresence(connection, false);
  };
};
