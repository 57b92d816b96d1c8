import { audienceKey } from '#core/live/audience-key.ts';
import type { Audience, Connection, Connections } from '#core/live/push.ts';

type Entry = { connection: Connection & { hall?: string | undefined }; expiresAt: number };

const isSame = (one: Audience, other: Audience) => audienceKey(one) === audienceKey(other);

const listens = ({ audience: own, staffId, hall }: Entry['connection'], audience: Audience) =>
  (own !== undefined && isSame(own, audience)) ||
  (audience.kind === 'staff' && staffId === audience.staffId) ||
  (audience.kind === 'desk' && hall === audience.hall);

/** The connections of this process: they end with it, and so may their registry. */
export const makeMemoryConnections = ({ now }: { now: () => number }): Connections => {
  const entries = new Map<string, Entry>();
  const isOpen = ({ expiresAt }: Entry) => expiresAt * 1000 > now();
  return {
    put: async (connection, expiresAt) => void entries.set(connection.connectionId, { connection, expiresAt }),
    read: async (connectionId) => {
      const entry = entries.get(connectionId);
      return entry && isOpen(entry) ? entry.connection : undefined;
    },
    remove: async (connectionId) => void entries.delete(connectionId),
    of: async (audience) =>
      [...entries.values()]
        .filter((entry) => isOpen(entry) && listens(entry.connection, audience))
        .map(({ connection }) => connection.connectionId),
  };
};
