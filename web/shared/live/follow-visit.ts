import type { ServerFrame } from '#contract/live/frames.ts';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { liveAddress } from './address.ts';
import { openLink } from './link.ts';
import type { OpenSocket } from './socket.ts';

export type SentenceFrame = Extract<ServerFrame, { kind: 'sentence' }>;

type Visit = Pick<StartVisitOutput, 'visitId' | 'token'>;

/** Hears the sentences of a visit's answers before they are whole, as long as a connection can be had. Returns how to stop. */
export const followVisit = (
  { visitId, token }: Visit,
  heard: (sentence: SentenceFrame) => void,
  { address = liveAddress(), openSocket }: { address?: string; openSocket?: OpenSocket } = {},
): (() => void) => {
  const link = openLink({
    address,
    visitId,
    token: async () => token,
    onFrame: (frame) => frame.kind === 'sentence' && heard(frame),
    onState: () => {},
    ...(openSocket ? { openSocket } : {}),
  });
  return link.close;
};
