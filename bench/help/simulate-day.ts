import { assign } from '#core/handoff/assign.ts';
import type { Rules } from '#core/handoff/deadlines-of.ts';
import { estimateWait } from '#core/handoff/estimate-wait.ts';
import type { HandoffRecord } from '#core/handoff/handoff-event.ts';
import { defaultHandoffSettings } from '#core/handoff/handoff-settings.ts';
import { slotStartsOf } from '#core/handoff/slots-of.ts';
import { takeFromLost } from '#core/handoff/take-from-lost.ts';
import { seeded } from '../../tools/train/random.ts';
import { closing, day, hours, nextNoon, opening, orderOf, teams } from './a-day.ts';
import { makeAgenda } from './agenda.ts';
import { makeChance } from './chance.ts';
import { dayFigures, type Told } from './day-figures.ts';
import { makeHandoffMachine, type Trouble } from './handoff-machine.ts';
import { makeHelpersAtWork } from './helpers-at-work.ts';
import { makeMemoryLog } from './memory-log.ts';
import { makeStaffRoom } from './staff-room.ts';
import { makeVisitors } from './visitors.ts';

export type DayPlan = { visitors: number; helpers: number; seed: number; trouble: Trouble };

const minute = 60_000;
const rules: Rules = { settings: defaultHandoffSettings, hours };
const { settings } = rules;

/** One day of a hall and the morning after, by the functions of the product on a virtual clock. */
export const simulateDay = ({ visitors: count, helpers, seed, trouble }: DayPlan) => {
  const chance = makeChance(seeded(seed));
  const agenda = makeAgenda(opening - 24 * 60 * minute);
  const log = makeMemoryLog();
  const staff = makeStaffRoom(helpers, agenda, chance, settings.awayAfterMissed);
  const visitors = makeVisitors(agenda, chance);
  const told: Told[] = [];

  const seenAt = (handoffId: string) => {
    const latest = log.latest(handoffId);
    return latest && visitors.seenAt(latest.after);
  };
  const follow = (record: HandoffRecord) => {
    if (record.event.kind === 'claimed') staff.claimed(record.event.helper);
    if (record.event.kind === 'offer-expired') staff.missed(record.after.passedBy.at(-1) ?? '');
    atWork(record);
    planAssign();
  };
  const machine = makeHandoffMachine({ agenda, chance, log, rules, trouble, seenAt, follow });
  const atWork = makeHelpersAtWork({ agenda, chance, machine, staff, rules });

  const room = () => {
    const open = log.open();
    const at = agenda.now();
    return { waiting: open.map(({ after }) => after), helpers: staff.atWork(open), at, settings, hours, teams };
  };
  const offer = () => {
    for (const { handoffId, helper } of assign(room()))
      machine.act(handoffId, ({ after }) =>
        after.state === 'queued' ? { kind: 'offered', by: { kind: 'clock' }, helper } : undefined,
      );
  };
  let planned = false;
  const planAssign = () => {
    if (planned) return;
    planned = true;
    agenda.at(agenda.now() + 250, () => {
      planned = false;
      offer();
    });
  };
  const everyMinute = (at: number) => {
    for (const { handoffId } of log.open())
      machine.act(handoffId, ({ after }) =>
        takeFromLost(after, staff.dutyOf(after.helper ?? ''), agenda.now(), settings),
      );
    machine.sweep();
    planAssign();
    if (at < nextNoon) agenda.at(at + minute, everyMinute);
  };

  const slots = slotStartsOf({ day, slotMinutes: 60, seats: 1, hours, at: opening - 24 * 60 * minute, settings });
  for (let index = 0; index < count; index++) {
    const handoff = orderOf(index, slots, chance);
    agenda.at(handoff.orderedAt, () => {
      machine.order(handoff);
      visitors.wait(handoff, machine);
      if (handoff.state === 'queued') told.push({ handoff, ...estimateWait(handoff, room()) });
    });
  }
  agenda.at(opening - 30 * minute, everyMinute);
  agenda.runUntil(closing + 90 * minute);
  const leftAtClosing = log.open();
  agenda.runUntil(nextNoon);
  return dayFigures({ count, log, told, leftAtClosing, rules, reminded: machine.reminded() });
};
