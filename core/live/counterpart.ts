import type { HandoffState } from '#contract/handoff/handoff-state.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { Audience, Connection } from './push.ts';

/** The states in which a visitor and a helper have to do with each other. */
const together: readonly HandoffState[] = ['accepted', 'in-progress', 'suspended'];

export const isTogether = ({ state }: Handoff) => together.includes(state);

export type Side = 'visitor' | 'helper';

/** Which side of the handoff a connection is on; `undefined` when it is none of its business. */
export const sideOf = ({ audience, staffId }: Connection, handoff: Handoff): Side | undefined => {
  if (audience?.kind === 'visitor') return audience.handoffId === handoff.handoffId ? 'visitor' : undefined;
  return staffId !== undefined && handoff.helper === staffId ? 'helper' : undefined;
};

/** Who is across from that side, while there is anybody. */
export const counterpartOf = (handoff: Handoff, side: Side): Audience | undefined => {
  if (!isTogether(handoff)) return undefined;
  if (side === 'helper') return { kind: 'visitor', handoffId: handoff.handoffId };
  return handoff.helper === undefined ? undefined : { kind: 'staff', staffId: handoff.helper };
};
