import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelperProfile } from '#contract/help.ts';
import type { DutyStatus } from '#contract/staff/desk.ts';
import { momentOf } from '#core/handoff/hall-calendar.ts';
import type { HandoffRecord } from '#core/handoff/handoff-event.ts';
import type { HelperAtWork } from '#core/handoff/suits.ts';
import { closing, day, helperOf, nextNoon, opening } from './a-day.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';

/** A spell in which a helper answers nothing; with `isDeskGone` the desk gives no sign of life either. */
type Silence = { from: number; to: number; isDeskGone: boolean };
type Person = {
  profile: HelperProfile;
  status: DutyStatus;
  since: number;
  missed: number;
  idleSince: number;
  silence: Silence | undefined;
};

const minute = 60_000;
const isSilentAt = ({ silence }: Person, at: number) => silence !== undefined && silence.from <= at && at < silence.to;

/** The helpers of the day: two short breaks each, lunch, and for one in four a sudden silence. */
export const makeStaffRoom = (count: number, agenda: Agenda, chance: Chance, awayAfterMissed: number) => {
  const drawSilence = (): Silence | undefined => {
    if (!chance.happens(0.25)) return undefined;
    const from = chance.between(opening, closing - 30 * minute);
    return { from, to: from + chance.between(5, 25) * minute, isDeskGone: chance.happens(0.5) };
  };
  const people = new Map(
    Array.from({ length: count }, (_, index): [string, Person] => {
      const profile = helperOf(index);
      return [
        profile.id,
        { profile, status: 'off', since: opening, missed: 0, idleSince: opening, silence: drawSilence() },
      ];
    }),
  );
  const set = (person: Person, status: DutyStatus) => {
    person.status = status;
    person.since = agenda.now();
    person.missed = 0;
  };
  const plan = (person: Person, at: number, status: DutyStatus) => agenda.at(at, () => set(person, status));
  const planBreak = (person: Person, from: string, to: string) => {
    const start = chance.between(momentOf(day, from), momentOf(day, to));
    plan(person, start, 'away');
    plan(person, start + 10 * minute, 'on');
  };
  for (const person of people.values()) {
    plan(person, opening - chance.between(0, 5) * minute, 'on');
    planBreak(person, '09:40', '11:30');
    // lunch begins when the queue of the morning is done, or soon after
    plan(person, momentOf(day, '12:00') + chance.between(5, 25) * minute, 'away');
    plan(person, momentOf(day, '13:00') - chance.between(0, 2) * minute, 'on');
    planBreak(person, '14:00', '16:00');
    plan(person, closing + 30 * minute, 'off');
    plan(person, nextNoon - 180 * minute, 'on');
    if (person.silence) plan(person, person.silence.to, 'on');
  }
  return {
    ids: [...people.keys()],
    profile: (id: string) => people.get(id)?.profile,
    isSilent: (id: string, at: number) => {
      const person = people.get(id);
      return person === undefined || isSilentAt(person, at);
    },
    silentUntil: (id: string) => people.get(id)?.silence?.to ?? agenda.now(),
    /** Who misses several offers in a row counts as away, and comes back after a while. */
    missed: (id: string) => {
      const person = people.get(id);
      if (!person || ++person.missed < awayAfterMissed || person.status !== 'on') return;
      set(person, 'away');
      const back = isSilentAt(person, agenda.now()) && person.silence ? person.silence.to : agenda.now() + 3 * minute;
      agenda.at(back, () => person.status === 'away' && set(person, 'on'));
    },
    claimed: (id: string) => {
      const person = people.get(id);
      if (person) Object.assign(person, { missed: 0, idleSince: agenda.now() });
    },
    dutyOf: (id: string) => {
      const person = people.get(id);
      if (!person) return undefined;
      const { status, since, silence } = person;
      const isGone = silence?.isDeskGone === true && isSilentAt(person, agenda.now());
      return { helper: id, status, since, seenAt: isGone ? silence.from : agenda.now() };
    },
    atWork: (open: readonly HandoffRecord[]): HelperAtWork[] =>
      [...people.values()].map(({ profile, status, since, idleSince, silence }) => {
        const own = open.filter(({ after }) => after.helper === profile.id);
        const held: HelpMode[] = own
          .filter(({ after }) => after.state === 'accepted' || after.state === 'in-progress')
          .map(({ after }) => after.mode);
        const offered = own.filter(({ after }) => after.state === 'offered').length;
        const now = agenda.now();
        const isGone = silence?.isDeskGone === true && silence.from <= now && now < silence.to;
        const duty = { helper: profile.id, status, since, seenAt: isGone ? silence.from : now };
        return { profile, duty, held, offered, idleSince };
      }),
  };
};
export type StaffRoom = ReturnType<typeof makeStaffRoom>;
