import * as z from 'zod';
import { ClientFrame, type ServerFrame } from '#contract/live/frames.ts';
import { makeHandleFrame } from './handle-frame.ts';
import { joinWithin } from './join.ts';
import { makeLeave } from './leave.ts';
import type { LivePorts } from './live-ports.ts';
import type { Disconnect, SendFrame } from './send-frame.ts';

const Identified = z.object({ messageId: z.uuid() });

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A refusal that names the message, when the frame was one. */
export const refusalOf = (text: string, why: string): ServerFrame => {
  const messageId = Identified.safeParse(readJson(text)).data?.messageId;
  return { kind: 'refused', why, ...(messageId === undefined ? {} : { messageId }) };
};

/** What happens on a live connection, from its beginning to its end. */
export type LiveOperations = {
  connect: (connectionId: string) => Promise<void>;
  /** The reply to a frame, if there is one. */
  receive: (connectionId: string, text: string) => Promise<ServerFrame | undefined>;
  leave: (connectionId: string) => Promise<void>;
};

export const makeLiveOperations = (
  ports: LivePorts & { sendFrame: SendFrame; disconnect: Disconnect },
): LiveOperations => {
  const { connections, sendFrame, disconnect, now } = ports;
  const handleFrame = makeHandleFrame(ports);
  const leave = makeLeave(ports);
  const end = async (connectionId: string, last: ServerFrame) => {
    await sendFrame(connectionId, last);
    await leave(connectionId);
    await disconnect(connectionId);
    return undefined;
  };

  return {
    // an entry that is not joined in time expires, and a frame on a connection without one ends it
    connect: (connectionId) => connections.put({ connectionId }, Math.ceil(now() / 1000) + joinWithin),
    receive: async (connectionId, text) => {
      const connection = await connections.read(connectionId);
      if (!connection) return end(connectionId, { kind: 'refused', why: 'join-late' });
      const frame = ClientFrame.safeParse(readJson(text));
      if (!frame.success) return refusalOf(text, 'invalid-input');
      const { reply, end: isEnd } = await handleFrame(connection, frame.data);
      return isEnd && reply ? end(connectionId, reply) : reply;
    },
    leave,
  };
};
