import { trainedWeights } from '#core/finding/trained-weights.ts';
import { makeActOnCase } from '#core/handoff/act-on-case.ts';
import { makeActOnHandoff } from '#core/handoff/act-on-handoff.ts';
import { makeHandleReminder } from '#core/handoff/handle-reminder.ts';
import { makeListAppointments } from '#core/handoff/list-appointments.ts';
import { makeListMessages, makeMarkRead } from '#core/handoff/list-messages.ts';
import { makeOrderHelp } from '#core/handoff/order-help.ts';
import { makeReadCase, makeShowCase } from '#core/handoff/read-case.ts';
import { makeReadContact } from '#core/handoff/read-contact.ts';
import { makeReadDesk } from '#core/handoff/read-desk.ts';
import { makeListHandoffs, makeReadHandoff } from '#core/handoff/read-handoff.ts';
import { makeListSlots, makeReadHelp } from '#core/handoff/read-help.ts';
import { makeReadTeam } from '#core/handoff/read-team.ts';
import { makeSay } from '#core/handoff/say.ts';
import { makeSetDuty } from '#core/handoff/set-duty.ts';
import { makeCasesOf, makeSawHelper, makeSawVisitor } from '#core/handoff/signs-of-life.ts';
import { makeSweep, makeSweepNowAndThen } from '#core/handoff/sweep.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { makeReadAccessLog } from '#core/staff/read-access-log.ts';
import type { ComposedHandoffs } from './compose-handoffs.ts';

/** Every operation of human help: HTTP routes, live connections, reminders and the sweep all call these. */
export const composeHelpOperations = (
  { ports, handoffs, ratings, corrections, readAccesses, eraseHandoffs }: ComposedHandoffs,
  knowledge: ReleaseReader,
) => {
  const { appendEvent, assignWaiting, readRoom, showHandoff, followEvent } = handoffs;
  const hall = knowledge.hall.id;
  const sawVisitor = makeSawVisitor(ports);
  const sweep = makeSweep(ports, handoffs);
  const sweepNowAndThen = makeSweepNowAndThen(ports, sweep);
  const showCase = makeShowCase(ports);
  const readDesk = makeReadDesk(ports, { readRoom, sweepNowAndThen });
  let suggest: Promise<typeof import('#core/handoff/suggest-passages.ts')> | undefined;
  let suggestPassages: ReturnType<Awaited<NonNullable<typeof suggest>>['makeSuggestPassages']> | undefined;

  return {
    hall,
    /** What visitors do. */
    readHelp: makeReadHelp(ports),
    listSlots: makeListSlots(ports),
    orderHelp: makeOrderHelp(ports, { followEvent, showHandoff, eraseHandoffs }),
    readHandoff: makeReadHandoff(ports, showHandoff, sawVisitor),
    listHandoffs: makeListHandoffs(ports, showHandoff),
    actOnHandoff: makeActOnHandoff(ports, { appendEvent, showHandoff }),
    /** What both do. */
    say: makeSay(ports, appendEvent),
    listMessages: makeListMessages(ports),
    markRead: makeMarkRead(ports),
    /** What staff do. */
    readDesk,
    setDuty: makeSetDuty(ports, handoffs, readDesk),
    readCase: makeReadCase(ports, showCase),
    actOnCase: makeActOnCase(ports, handoffs, showCase),
    readContact: makeReadContact(ports),
    listAppointments: makeListAppointments(ports, readRoom),
    readTeam: makeReadTeam(ports, readRoom),
    readAccessLog: makeReadAccessLog(readAccesses),
    ratings,
    corrections,
    /** Loaded when first called: the finder is large, and a claim does without it. */
    suggestPassages: async (...asked: Parameters<NonNullable<typeof suggestPassages>>) => {
      suggest ??= import('#core/handoff/suggest-passages.ts');
      const { makeSuggestPassages } = await suggest;
      suggestPassages ??= makeSuggestPassages(ports, { release: knowledge, weights: trainedWeights });
      return suggestPassages(...asked);
    },
    /** What time does. */
    handleReminder: makeHandleReminder(ports, { appendEvent, assignWaiting, followRating: ratings.followRating }),
    sweep: () => sweep(hall),
    /** For live connections: the handoff as it stands, the open cases of a helper, signs of life. */
    latestHandoff: async (handoffId: string) => (await ports.log.readLatest(handoffId))?.after,
    casesOf: makeCasesOf(ports),
    sawHelper: makeSawHelper(ports),
    sawVisitor,
  };
};
export type HelpOperations = ReturnType<typeof composeHelpOperations>;
