import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { Rules } from '#core/handoff/deadlines-of.ts';
import type { HandoffEvent, HandoffRecord } from '#core/handoff/handoff-event.ts';
import { suits } from '#core/handoff/suits.ts';
import { teams } from './a-day.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Decide, HandoffMachine } from './handoff-machine.ts';
import type { StaffRoom } from './staff-room.ts';

const minute = 60_000;
/** From accepting to the first word, in seconds. */
const firstWord: Record<HelpMode, [number, number]> = {
  chat: [2, 15],
  video: [4, 20],
  'in-person': [30, 120],
  callback: [30, 240],
  proxy: [60, 1200],
  'home-visit': [900, 2400],
  'joint-survey': [300, 600],
};
/** From the first word to the end: the median, in minutes. */
const handling: Record<HelpMode, number> = {
  chat: 5,
  video: 8,
  'in-person': 9,
  callback: 4,
  proxy: 12,
  'home-visit': 60,
  'joint-survey': 40,
};

type Parts = { agenda: Agenda; chance: Chance; machine: HandoffMachine; staff: StaffRoom; rules: Rules };

/** What simulated helpers do when something is offered, taken or begun. */
export const makeHelpersAtWork = ({ agenda, chance, machine, staff, rules }: Parts) => {
  const by = (id: string) => ({ kind: 'staff', id }) as const;
  const later = (seconds: number, run: () => void) => agenda.at(agenda.now() + seconds * 1000, run);

  const claim = (handoffId: string, id: string) =>
    machine.act(handoffId, ({ after }) =>
      after.state === 'queued' || (after.state === 'offered' && after.helper === id)
        ? { kind: 'claimed', by: by(id), helper: id }
        : undefined,
    );

  /** Acts on the very acceptance that it was planned for, as soon as the helper answers at all. */
  const actIfHeld = ({ handoffId, after }: HandoffRecord, make: (id: string) => HandoffEvent | undefined) => {
    const { helper: id, acceptedAt } = after;
    if (id === undefined) return;
    const decide: Decide = (latest) =>
      latest.after.helper === id && latest.after.acceptedAt === acceptedAt ? make(id) : undefined;
    if (staff.isSilent(id, agenda.now())) agenda.at(staff.silentUntil(id), () => machine.act(handoffId, decide));
    else machine.act(handoffId, decide);
  };

  const answerOffer = ({ handoffId, after: { helper: id } }: HandoffRecord) => {
    if (id === undefined || staff.isSilent(id, agenda.now()) || chance.happens(0.02)) return;
    if (chance.happens(0.03)) {
      later(5, () =>
        machine.act(handoffId, ({ after }) =>
          after.state === 'offered' && after.helper === id ? { kind: 'declined', by: by(id) } : undefined,
        ),
      );
      return;
    }
    later(chance.between(2, 10), () => claim(handoffId, id));
  };

  const begin = (record: HandoffRecord) => {
    if (chance.happens(0.02)) return;
    const [from, to] = firstWord[record.after.mode];
    later(chance.between(from, to), () => actIfHeld(record, (id) => ({ kind: 'begun', by: by(id) })));
  };

  const otherTeam = (record: HandoffRecord) =>
    chance.pick(teams.filter(({ modes }) => modes.includes(record.after.mode)).map(({ id }) => [id, 1] as const));

  const ending = (record: HandoffRecord, mayWait: boolean, id: string): HandoffEvent => {
    const way = chance.pick([
      ['done', 93],
      ['transfer', 3],
      ['escalate', 1],
      ['terminate', 1],
      ['suspend', mayWait ? 60 : 1],
    ] as const);
    if (way === 'transfer') return { kind: 'transferred', by: by(id), team: otherTeam(record) };
    if (way === 'escalate') return { kind: 'escalated', by: by(id), note: '…' };
    if (way === 'terminate') return { kind: 'terminated', by: by(id), note: '…' };
    if (way === 'suspend') return { kind: 'suspended', by: by(id), until: agenda.now() + 30 * minute, note: '…' };
    return { kind: 'completed', by: by(id), outcome: 'handled' };
  };

  const handle = (record: HandoffRecord, minutes: number, mayWait: boolean) =>
    later(chance.around(minutes) * 60, () => actIfHeld(record, (id) => ending(record, mayWait, id)));

  /** Two who see the same line of the queue and take it at the same moment. */
  const race = ({ handoffId, after }: HandoffRecord) => {
    if (!chance.happens(0.05)) return;
    const at = agenda.now();
    const idle = staff
      .atWork([])
      .filter(
        (it) => it.duty.status === 'on' && suits(after, it, { at, settings: rules.settings, teams }) !== undefined,
      );
    for (const { profile } of idle.slice(0, 2)) if (!staff.isSilent(profile.id, at)) claim(handoffId, profile.id);
  };

  return (record: HandoffRecord) => {
    const { kind } = record.event;
    const { mode } = record.after;
    if (kind === 'offered') answerOffer(record);
    if (kind === 'claimed') begin(record);
    if (kind === 'begun') handle(record, handling[mode], mode === 'proxy');
    if (kind === 'resumed') handle(record, 5, false);
    if (kind === 'ordered' && record.after.state === 'queued') race(record);
  };
};
