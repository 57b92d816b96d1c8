import type { ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import type { Speaker } from '#core/handoff/say.ts';
import { makeJoin } from './join.ts';
import type { LivePorts } from './live-ports.ts';
import { makeShowPresence } from './presence.ts';
import type { Connection } from './push.ts';
import { makeRelay } from './relay.ts';
import { makeResume } from './resume.ts';

/** The reply to whoever sent the frame, if there is one; `end` when the connection is not to go on. */
export type FrameReply = { reply?: ServerFrame | undefined; end?: true };

const speakerOf = ({ visitId, staff }: Connection): Speaker | undefined => {
  if (staff) return { kind: 'staff', staff };
  return visitId === undefined ? undefined : { kind: 'visitor', visitId };
};

const refused = (why: string, messageId?: string): ServerFrame => ({
  kind: 'refused',
  why,
  ...(messageId === undefined ? {} : { messageId }),
});

/** A visitor joined one handoff and speaks in no other; who follows a visit speaks in none. */
const isElsewhere = ({ audience }: Connection, frame: ClientFrame) =>
  'handoffId' in frame && !(audience?.kind === 'visitor' && frame.handoffId === audience.handoffId);

/** What a frame of a connection brings about. */
export const makeHandleFrame = (ports: LivePorts) => {
  const { say, sawHelper, sawVisitor } = ports;
  const join = makeJoin(ports);
  const relay = makeRelay(ports);
  const resume = makeResume(ports);
  const showPresence = makeShowPresence(ports);

  const keep = async (
    { kind: _, ...said }: Extract<ClientFrame, { kind: 'say' }>,
    by: Speaker,
  ): Promise<ServerFrame> => {
    const { handoffId, messageId, passage, ...rest } = said;
    // passages are the helper's alone
    const shown = passage && by.kind === 'staff' ? { passage } : {};
    const kept = await say({ handoffId, messageId, ...rest, ...shown }, by);
    return kept.ok
      ? { kind: 'kept', handoffId, messageId, number: kept.value.number }
      : refused(kept.failure.kind, messageId);
  };
  const live = async ({ audience }: Connection, by: Speaker): Promise<ServerFrame> => {
    if (by.kind === 'staff') await sawHelper(by.staff);
    else if (audience?.kind === 'visitor') await sawVisitor(audience.handoffId);
    return { kind: 'pong' };
  };
  const answer = async (connection: Connection, by: Speaker, frame: Exclude<ClientFrame, { kind: 'join' }>) => {
    if (by.kind === 'visitor' && isElsewhere(connection, frame))
      return refused('no-such-handoff', frame.kind === 'say' ? frame.messageId : undefined);
    if (frame.kind === 'say') return keep(frame, by);
    if (frame.kind === 'resume') {
      await showPresence(connection, frame.handoffId);
      return resume(frame, by);
    }
    if (frame.kind === 'ping') return live(connection, by);
    return relay(connection, frame);
  };

  return async (connection: Connection, frame: ClientFrame): Promise<FrameReply> => {
    if (frame.kind === 'join') {
      const joined = await join(connection, frame);
      return joined.ok ? { reply: joined.value } : { reply: refused(joined.failure.kind), end: true };
    }
    const by = speakerOf(connection);
    if (!by) return { reply: refused('join-first'), end: true };
    return { reply: await answer(connection, by, frame) };
  };
};
