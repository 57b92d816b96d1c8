import type * as z from 'zod';
import type { PublishedHelp, Slots, SlotsInput } from '#contract/help.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { addDays, startOf } from './hall-calendar.ts';
import { type HelpPorts, isoOf } from './help-ports.ts';
import { seatsOf, slotsOf } from './slots-of.ts';
import { isOpen, opensAt } from './working-hours.ts';

/** The published services, and whether helpers work now. */
export const makeReadHelp =
  ({ help, now }: Pick<HelpPorts, 'help' | 'now'>) =>
  (): Result<z.input<typeof PublishedHelp>, never> => {
    const { services, hours } = help;
    const at = now();
    const open = isOpen(hours, at);
    const opening = open ? undefined : opensAt(hours, at);
    return ok({ services, hours, open, opensAt: opening === undefined ? undefined : isoOf(opening) });
  };

/** The slots of a day, with the seats that are free; none on a day that cannot be booked. */
export type ListSlots = (input: z.output<typeof SlotsInput>) => Promise<Result<Slots, { kind: 'mode-not-offered' }>>;

export const makeListSlots =
  ({ help, seats: book, settings, release, now }: HelpPorts): ListSlots =>
  async ({ mode, day }) => {
    const service = help.services.find((it) => it.mode === mode && it.slotMinutes !== undefined);
    const seats = seatsOf(help.teams, mode);
    if (service?.slotMinutes === undefined || seats === 0) return fail({ kind: 'mode-not-offered' });
    const taken = await book.taken(release.hall.id, mode, startOf(day), startOf(addDays(day, 1)));
    const { slotMinutes } = service;
    return ok({ slots: slotsOf({ day, slotMinutes, seats, hours: help.hours, at: now(), settings }, taken) });
  };
