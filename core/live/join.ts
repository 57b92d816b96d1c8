import type { ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import type { ProblemKind } from '#contract/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { LivePorts } from './live-ports.ts';
import { makeTellPresence } from './presence.ts';
import type { Connection } from './push.ts';

type Join = Extract<ClientFrame, { kind: 'join' }>;
type Joined = Result<ServerFrame, { kind: ProblemKind }>;
type Entry = Connection & { hall?: string };

/** Seconds: the gateway ends every connection after two hours. */
const connectionLifetime = 2 * 3600 + 600;
/** Seconds in which the first frame has to come. */
export const joinWithin = 10;

/**
 * Lets a connection in: a visitor to one handoff of their own or to their own visit, staff to the desk. Joining again,
 * with a newer token, takes the place of the first time.
 */
export const makeJoin = (ports: LivePorts) => {
  const { connections, verifyToken, verifyStaff, viewHandoff, sawHelper, sawVisitor, hall, now } = ports;
  const tellPresence = makeTellPresence(ports);
  const enter = async (entry: Entry) => {
    await connections.put(entry, Math.floor(now() / 1000) + connectionLifetime);
    await tellPresence(entry, true);
  };

  const joinHandoff = async (connectionId: string, token: string, handoffId: string): Promise<Joined> => {
    const verified = await verifyToken(token);
    if (!verified.ok) return verified;
    const { visitId } = verified.value;
    const view = await viewHandoff({ visitId, handoffId });
    if (!view.ok) return view;
    await enter({ connectionId, audience: { kind: 'visitor', handoffId }, visitId });
    await sawVisitor(handoffId);
    return ok({ kind: 'joined', handoff: view.value });
  };
  const joinVisit = async (connectionId: string, token: string, visitId: string): Promise<Joined> => {
    const verified = await verifyToken(token);
    if (!verified.ok) return verified;
    // nobody hears what is answered to somebody else
    if (verified.value.visitId !== visitId) return fail({ kind: 'other-visit' });
    await enter({ connectionId, audience: { kind: 'visit', visitId }, visitId });
    return ok({ kind: 'joined' });
  };
  const joinDesk = async (connectionId: string, token: string): Promise<Joined> => {
    const verified = await verifyStaff(token);
    if (!verified.ok) return verified;
    const staff = verified.value;
    // the queue is for helpers and leads: an operator sees no case
    if (!staff.roles.some((role) => role !== 'operator')) return fail({ kind: 'other-role' });
    await enter({ connectionId, audience: { kind: 'desk', hall }, staffId: staff.id, staff, hall });
    await sawHelper(staff);
    return ok({ kind: 'joined' });
  };

  return ({ connectionId }: Connection, { token, handoffId, visitId }: Join): Promise<Joined> => {
    if (visitId !== undefined) return joinVisit(connectionId, token, visitId);
    return handoffId === undefined ? joinDesk(connectionId, token) : joinHandoff(connectionId, token, handoffId);
  };
};
