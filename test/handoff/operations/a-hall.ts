import { randomUUID } from 'node:crypto';
import type { OrderHelpInput } from '#contract/handoff/order-help.ts';
import type { ServerFrame } from '#contract/live/frames.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { makeActOnCase } from '#core/handoff/act-on-case.ts';
import { makeActOnHandoff } from '#core/handoff/act-on-handoff.ts';
import { makeEraseHandoffs } from '#core/handoff/erase-handoffs.ts';
import { makeHandleReminder } from '#core/handoff/handle-reminder.ts';
import { defaultHandoffSettings } from '#core/handoff/handoff-settings.ts';
import type { HelpPorts } from '#core/handoff/help-ports.ts';
import { makeListAppointments } from '#core/handoff/list-appointments.ts';
import { makeListMessages } from '#core/handoff/list-messages.ts';
import { makeHandoffs } from '#core/handoff/make-handoffs.ts';
import { makeOrderHelp } from '#core/handoff/order-help.ts';
import { makeReadCase, makeShowCase } from '#core/handoff/read-case.ts';
import { makeReadContact } from '#core/handoff/read-contact.ts';
import { makeReadDesk } from '#core/handoff/read-desk.ts';
import { makeListHandoffs, makeReadHandoff } from '#core/handoff/read-handoff.ts';
import { makeListSlots, makeReadHelp } from '#core/handoff/read-help.ts';
import { makeReadTeam } from '#core/handoff/read-team.ts';
import type { Reminder } from '#core/handoff/remind.ts';
import { makeSay } from '#core/handoff/say.ts';
import { makeSetDuty } from '#core/handoff/set-duty.ts';
import { makeSawVisitor } from '#core/handoff/signs-of-life.ts';
import { makeSweep } from '#core/handoff/sweep.ts';
import type { Audience } from '#core/live/push.ts';
import { release } from '../../a-release.ts';
import { makeMemoryTurns } from '../../visit/memory-turns.ts';
import { sampleAnswer, startRecord, turnRecord } from '../../visit/sample-records.ts';
import { makeMemoryAccesses, makeMemoryStore } from '../twins.ts';

/** A Wednesday of the sample calendar, ten in the morning. */
export const wednesdayAtTen = Date.parse('2026-11-25T10:00:00+08:00');
const inAMonth = wednesdayAtTen / 1000 + 30 * 86_400;

export const li: Staff = { id: 'sample-li', name: '示例·小李', roles: ['helper'], teams: ['general-help'] };
export const wang: Staff = { ...li, id: 'sample-wang', name: '示例·小王', teams: ['general-help', 'business-help'] };
export const zhao: Staff = { ...li, id: 'sample-zhao', name: '示例·小赵', teams: ['insurance-help'] };
export const lead: Staff = { id: 'lead-general', name: '组长', roles: ['lead'], teams: ['general-help'] };
export const operator: Staff = { id: 'op', name: '运营', roles: ['operator'], teams: [] };

const { help } = release;
if (!help) throw new Error('the shipped knowledge publishes no human help');

/** A hall with everything kept in memory, on a clock that moves when told to. */
export const openHall = (changes: Partial<HelpPorts> = {}) => {
  let at = wednesdayAtTen;
  const now = () => at;
  const turns = makeMemoryTurns({ now });
  const { entries, recordAccess } = makeMemoryAccesses();
  const frames: { to: Audience; frame: ServerFrame }[] = [];
  const reminders: { at: number; reminder: Reminder }[] = [];
  const reported: unknown[] = [];
  const readTurns: HelpPorts['readTurns'] = async (visitId, limit) => {
    const latest = await turns.readLatestTurn(visitId);
    const numbers = latest ? Array.from({ length: latest.number + 1 }, (_, number) => number) : [];
    const records = await Promise.all(numbers.map((number) => turns.readTurn(visitId, number)));
    return records.flatMap((it) => it ?? []).slice(-limit);
  };
  const ports: HelpPorts = {
    ...makeMemoryStore({ now }),
    readLatestTurn: turns.readLatestTurn,
    readTurns,
    recordAccess,
    remind: async (when, reminder) => void reminders.push({ at: when, reminder }),
    push: async (to, frame) => void frames.push({ to, frame }),
    report: (error) => void reported.push(error),
    release,
    help,
    settings: defaultHandoffSettings,
    lifetimes: { contact: 30 * 86_400, handoff: 365 * 86_400, message: 30 * 86_400 },
    iceServers: [],
    now,
    ...changes,
  };
  const handoffs = makeHandoffs(ports);
  const { appendEvent, showHandoff, followEvent, readRoom } = handoffs;
  const eraseHandoffs = makeEraseHandoffs(ports, appendEvent);
  const showCase = makeShowCase(ports);
  const sweep = makeSweep(ports, handoffs);
  const readDesk = makeReadDesk(ports, { readRoom, sweepNowAndThen: async () => {} });
  const operations = {
    orderHelp: makeOrderHelp(ports, { followEvent, showHandoff, eraseHandoffs }),
    readHandoff: makeReadHandoff(ports, showHandoff, makeSawVisitor(ports)),
    listHandoffs: makeListHandoffs(ports, showHandoff),
    actOnHandoff: makeActOnHandoff(ports, { appendEvent, showHandoff }),
    say: makeSay(ports, appendEvent),
    listMessages: makeListMessages(ports),
    readDesk,
    setDuty: makeSetDuty(ports, handoffs, readDesk),
    readCase: makeReadCase(ports, showCase),
    actOnCase: makeActOnCase(ports, handoffs, showCase),
    readContact: makeReadContact(ports),
    readTeam: makeReadTeam(ports, readRoom),
    listAppointments: makeListAppointments(ports, readRoom),
    readHelp: makeReadHelp(ports),
    listSlots: makeListSlots(ports),
    handleReminder: makeHandleReminder(ports, handoffs),
    eraseHandoffs,
  };

  /** A visit with two turns about an identity card. */
  const startVisit = async () => {
    const visitId = randomUUID();
    await turns.appendTurn(startRecord(visitId, { expiresAt: inAMonth }));
    const state = { language: 'zh', guide: 'id-card-application', field: 'materials' } as const;
    const answer = { ...sampleAnswer(), guide: 'id-card-application', field: 'materials' as const };
    for (const number of [1, 2])
      await turns.appendTurn(
        turnRecord(visitId, number, { state, answer, expiresAt: inAMonth, heard: `问题${number}` }),
      );
    return visitId;
  };
  const anOrder = (visitId: string, differences: Partial<OrderHelpInput> = {}): OrderHelpInput => ({
    ...{ visitId, handoffId: randomUUID(), mode: 'chat', language: 'zh' },
    ...{ chosen: {}, ticked: [], needs: [] },
    ...differences,
  });
  const order = async (differences: Partial<OrderHelpInput> = {}, visitId?: string) => {
    const input = anOrder(visitId ?? (await startVisit()), differences);
    const ordered = await operations.orderHelp(input);
    if (!ordered.ok) throw new Error(`refused: ${ordered.failure.kind}`);
    return { ...input, view: ordered.value };
  };
  /** Lets time pass and brings every reminder that fell due. */
  const pass = async (milliseconds: number) => {
    at += milliseconds;
    for (const due of reminders.filter((it) => it.at <= at)) {
      reminders.splice(reminders.indexOf(due), 1);
      await operations.handleReminder(due.reminder);
    }
  };
  const state = async (handoffId: string) => (await ports.log.readLatest(handoffId))?.after;

  return {
    ...operations,
    ...{ ports, turns, frames, reminders, reported, accesses: entries, startVisit, anOrder, order, pass, state, sweep },
    /** Lets time pass without a single reminder. */
    passUnreminded: (milliseconds: number) => {
      at += milliseconds;
    },
  };
};

export const contact = { phone: '13812345678', consent: true } as const;
