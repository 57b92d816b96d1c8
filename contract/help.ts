import * as z from 'zod';
import { Opening } from './hall.ts';
import { HelpMode } from './handoff/help-mode.ts';
import { HelpLanguage } from './handoff/needs.ts';
import { Identifier } from './identifier.ts';
import { Bilingual } from './language.ts';

/** A published helper service (帮办代办事项): what helpers do for whom, how, and that it costs nothing. */
export const HelpService = z.strictObject({
  id: Identifier,
  mode: HelpMode,
  name: Bilingual,
  /** Who it is for, and which matters. */
  scope: Bilingual,
  /** What the helper does. */
  duties: z.array(Bilingual).min(1),
  /** What happens, in order. */
  process: z.array(Bilingual).min(2),
  free: Bilingual,
  /** Guides it covers; absent: all of them. */
  guides: z.array(Identifier).min(1).optional(),
  /** Departments that take part; a joint survey needs several. */
  departments: z.array(Identifier).optional(),
  /** By appointment alone, in slots of so many minutes; absent: now, or in the queue. */
  slotMinutes: z.int().min(10).max(240).optional(),
  source: Bilingual,
  sample: z.boolean(),
});
export type HelpService = z.infer<typeof HelpService>;

/** A team of helpers. */
export const HelpTeam = z.strictObject({
  id: Identifier,
  name: Bilingual,
  /** Departments whose guides it knows; absent: any. */
  departments: z.array(Identifier).min(1).optional(),
  modes: z.array(HelpMode).min(1),
  /** Where it meets visitors: a place of the hall. */
  place: Identifier.optional(),
  /** How many handlings of one slot it can take at once. */
  seats: z.int().min(1).default(1),
  sample: z.boolean(),
});
export type HelpTeam = z.infer<typeof HelpTeam>;

/** A helper at work. `id` is what the identity provider calls the person. */
export const HelperProfile = z.strictObject({
  id: z.string().min(1).max(128),
  /** The name shown at work. */
  name: z.string().min(1),
  teams: z.array(Identifier).min(1),
  languages: z.array(HelpLanguage).min(1),
  /** Departments that this helper knows best. */
  departments: z.array(Identifier).default([]),
  modes: z.array(HelpMode).min(1),
  /** Chats held at once. */
  capacity: z.int().min(1).max(6).default(2),
  sample: z.boolean(),
});
export type HelperProfile = z.infer<typeof HelperProfile>;

/** When helpers work: weekly hours with their lunch break, holidays, and working days that make up for them (调休). */
export const HelpHours = z.strictObject({
  weekly: z.array(Opening).min(1),
  holidays: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), name: Bilingual })),
  /** A Saturday or Sunday that is worked, by the hours of `as` (ISO weekday). */
  makeUpDays: z.array(z.strictObject({ day: z.iso.date(), as: z.int().min(1).max(7) })),
  /** What the calendar rests on, and until when it is known. */
  source: Bilingual,
  knownUntil: z.iso.date(),
});
export type HelpHours = z.infer<typeof HelpHours>;

/** `knowledge/help/`: all that is published on human help. */
export const Help = z.strictObject({
  services: z.array(HelpService).min(1),
  teams: z.array(HelpTeam).min(1),
  helpers: z.array(HelperProfile),
  hours: HelpHours,
});
export type Help = z.infer<typeof Help>;

/** What visitors see of it. */
export const PublishedHelp = z.strictObject({
  services: z.array(HelpService),
  hours: HelpHours,
  open: z.boolean(),
  opensAt: z.iso.datetime().optional(),
});

export const SlotsInput = z.strictObject({ mode: HelpMode, day: z.iso.date() });
export const Slots = z.strictObject({
  slots: z.array(z.strictObject({ start: z.iso.datetime(), end: z.iso.datetime(), free: z.int().min(0) })),
});
export type Slots = z.infer<typeof Slots>;
