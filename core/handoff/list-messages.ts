import type { MessageList } from '#contract/handoff/message.ts';
import { ok, type Result } from '#core/result.ts';
import { makeFindForStaff, makeFindForVisitor } from './find-handoff.ts';
import { expiryOf, type HelpPorts, isoOf } from './help-ports.ts';
import type { Speaker } from './say.ts';
import { makeSawVisitor } from './signs-of-life.ts';

type NoSuch = { kind: 'no-such-handoff' };

/** The messages after a number, up to two hundred; a helper's reading is logged before it is answered. */
export type ListMessages = (
  input: { handoffId: string; after: number },
  by: Speaker,
) => Promise<Result<MessageList, NoSuch>>;

const atOnce = 200;

/** Up to which message a side has read. Marks never go back. */
export const makeMarkRead =
  (ports: Pick<HelpPorts, 'messages' | 'lifetimes' | 'now'>) =>
  (handoffId: string, by: 'visitor' | 'helper', upTo: number): Promise<void> =>
    ports.messages.markRead(handoffId, by, upTo, expiryOf(ports, ports.lifetimes.message));

export const makeListMessages = (ports: HelpPorts): ListMessages => {
  const findForVisitor = makeFindForVisitor(ports);
  const findForStaff = makeFindForStaff(ports);
  const markRead = makeMarkRead(ports);
  const sawVisitor = makeSawVisitor(ports);

  /** The handoff and the side that the reader is on; a lead who looks on reads for nobody. */
  const admit = async (handoffId: string, by: Speaker): Promise<Result<'visitor' | 'helper' | undefined, NoSuch>> => {
    if (by.kind === 'visitor') {
      const found = await findForVisitor({ visitId: by.visitId, handoffId });
      if (!found.ok) return found;
      await sawVisitor(handoffId);
      return ok('visitor');
    }
    const found = await findForStaff(handoffId, by.staff);
    if (!found.ok) return found;
    await ports.recordAccess({ at: isoOf(ports.now()), staff: by.staff.id, what: 'messages', handoffId });
    return ok(found.value.after.helper === by.staff.id ? 'helper' : undefined);
  };

  return async ({ handoffId, after }, by) => {
    const side = await admit(handoffId, by);
    if (!side.ok) return side;
    // who asks for what follows has read what was before
    if (side.value && after > 0) await markRead(handoffId, side.value, after);
    const [messages, marks] = await Promise.all([
      ports.messages.readAfter(handoffId, after, atOnce),
      ports.messages.readMarks(handoffId),
    ]);
    return ok({ messages, readByVisitor: marks.visitor, readByHelper: marks.helper });
  };
};
