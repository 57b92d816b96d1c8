import type { Handoff } from '#core/handoff/handoff.ts';
import { counterpartOf, isTogether, type Side, sideOf } from './counterpart.ts';
import type { LivePorts } from './live-ports.ts';
import type { Audience, Connection } from './push.ts';

type Ports = Pick<LivePorts, 'connections' | 'push' | 'readHandoff' | 'casesOf'>;

const audienceOf = (handoff: Handoff, side: Side): Audience =>
  side === 'visitor'
    ? { kind: 'visitor', handoffId: handoff.handoffId }
    : { kind: 'staff', staffId: handoff.helper ?? '' };

/** The handoffs in which a connection has somebody across from it. */
const handoffsOf = async ({ audience, staffId }: Connection, { readHandoff, casesOf }: Ports): Promise<Handoff[]> => {
  if (staffId !== undefined) return (await casesOf(staffId)).filter(isTogether);
  const handoff = audience?.kind === 'visitor' ? await readHandoff(audience.handoffId) : undefined;
  return handoff && isTogether(handoff) ? [handoff] : [];
};

/** Tells the other sides that this connection's side has come or gone, and a comer which of them are there. */
export const makeTellPresence = (ports: Ports) => async (connection: Connection, here: boolean) => {
  const { connections, push } = ports;
  const who = connection.staffId === undefined ? 'visitor' : 'helper';
  const other = who === 'visitor' ? 'helper' : 'visitor';
  const tell = async (handoff: Handoff) => {
    const { handoffId } = handoff;
    const across = counterpartOf(handoff, who);
    if (!across) return;
    await push(across, { kind: 'presence', handoffId, who, here });
    if (!here) return;
    const isThere = (await connections.of(across)).length > 0;
    await push(audienceOf(handoff, who), { kind: 'presence', handoffId, who: other, here: isThere });
  };
  await Promise.all((await handoffsOf(connection, ports)).map(tell));
};

/** Tells a connection whether the other side of one handoff is there. */
export const makeShowPresence =
  ({ connections, push, readHandoff }: Omit<Ports, 'casesOf'>) =>
  async (connection: Connection, handoffId: string) => {
    const handoff = await readHandoff(handoffId);
    const side = handoff && sideOf(connection, handoff);
    const across = handoff && side && counterpartOf(handoff, side);
    if (!across) return;
    const here = (await connections.of(across)).length > 0;
    const who = side === 'visitor' ? 'helper' : 'visitor';
    await push(audienceOf(handoff, side), { kind: 'presence', handoffId, who, here });
  };
