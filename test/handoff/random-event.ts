import { HandoffEventKind } from '#contract/handoff/handoff-event.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { HandoffEvent } from '#core/handoff/handoff-event.ts';
import { aHandoff, clock, staff, tuesdayAtTen, visitor } from './a-handoff.ts';

/** What a drawn number picks; `by` and `helper` run over few people, so that they often meet. */
export type Draw = { kind: HandoffEventKind; by: number; helper: number; after: number };

const people = [visitor, clock, staff('li'), staff('wang'), staff('zhao')];
const helpers = ['li', 'wang', 'zhao'];
const scheduled: Handoff = aHandoff({ state: 'scheduled', queuedAt: undefined, slot: tuesdayAtTen + 3_600_000 });

/** Any event that fits its schema, possible or not. */
export const eventOf = ({ kind, by: who, helper, after }: Draw, at: number): HandoffEvent => {
  const by = people[who % people.length] ?? clock;
  const name = helpers[helper % helpers.length] ?? 'li';
  switch (kind) {
    case 'ordered':
      return { kind, by, handoff: scheduled };
    case 'offered':
    case 'claimed':
      return { kind, by, helper: name };
    case 'suspended':
      return { kind, by, until: at + after * 1000 };
    case 'transferred':
      return { kind, by, team: 'enterprise' };
    case 'number-left':
      return { kind, by, phone: '138****0000' };
    case 'completed':
      return { kind, by, outcome: 'answered' };
    case 'authorised':
      return { kind, by, authorisation: { signedBy: '示例', matter: 'x', until: '2026-12-31', agreed: true } };
    default:
      return { kind, by };
  }
};

export const eventKinds = HandoffEventKind.options;
