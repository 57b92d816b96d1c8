import type { ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import { counterpartOf, type Side, sideOf } from './counterpart.ts';
import type { LivePorts } from './live-ports.ts';
import type { Connection } from './push.ts';

export type RelayedFrame = Extract<ClientFrame, { kind: 'typing' | 'read' | 'point' | 'signal' }>;

const asHeard = (frame: RelayedFrame, from: Side): ServerFrame => {
  const { handoffId } = frame;
  switch (frame.kind) {
    case 'typing':
      return { kind: 'typing', handoffId, from };
    case 'read':
      return { kind: 'read', handoffId, by: from, upTo: frame.upTo };
    case 'point':
      return frame;
    case 'signal':
      return { kind: 'signal', handoffId, from, signal: frame.signal };
  }
};

const refused = (why: string): ServerFrame => ({ kind: 'refused', why });

/** Frames of the moment go to the other side, while visitor and helper have to do with each other; reading is kept too. */
export const makeRelay = ({ readHandoff, markRead, push }: Pick<LivePorts, 'readHandoff' | 'markRead' | 'push'>) => {
  const pass = async (handoff: Handoff, side: Side, frame: RelayedFrame): Promise<ServerFrame | undefined> => {
    if (frame.kind === 'read') await markRead(frame.handoffId, side, frame.upTo);
    const across = counterpartOf(handoff, side);
    if (across) await push(across, asHeard(frame, side));
    return across || frame.kind === 'read' ? undefined : refused('not-now');
  };

  return async (connection: Connection, frame: RelayedFrame): Promise<ServerFrame | undefined> => {
    const handoff = await readHandoff(frame.handoffId);
    const side = handoff && sideOf(connection, handoff);
    if (!handoff || !side) return refused('no-such-handoff');
    // a helper points at the visitor's screen, never the other way round
    return frame.kind === 'point' && side === 'visitor' ? refused('not-now') : pass(handoff, side, frame);
  };
};
