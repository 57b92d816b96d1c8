import type { Handoff } from './handoff.ts';
import type { HandoffEvent } from './handoff-event.ts';
import { isLive } from './handoff-settings.ts';

/** `at` in epoch milliseconds. */
type Guard = (handoff: Handoff, event: HandoffEvent, at: number) => boolean;

const byItsHelper: Guard = ({ helper }, { by }) => by.kind === 'staff' && by.id === helper;
const isAuthorised = ({ authorisation }: Handoff) => authorisation !== undefined && !authorisation.revoked;

const forOneself: Guard = ({ helper }, event) =>
  event.kind === 'claimed' &&
  event.by.kind === 'staff' &&
  event.by.id === event.helper &&
  (helper === undefined || helper === event.helper);

/** What must hold beside the state, by the name that the table and the diagram use. */
const guards = {
  'by-its-helper': byItsHelper,
  'by-its-helper-or-the-clock': (handoff, event, at) => event.by.kind === 'clock' || byItsHelper(handoff, event, at),
  'by-its-helper-until-later': (handoff, event, at) =>
    byItsHelper(handoff, event, at) && event.kind === 'suspended' && event.until > at,
  'for-oneself-and-not-offered-to-another': forOneself,
  'not-breached-yet': ({ breached }) => !breached,
  'waits-beside-the-screen': ({ mode }) => isLive(mode),
  'authorised-now': isAuthorised,
  'not-authorised-now': (handoff) => !isAuthorised(handoff),
  'not-rated-yet': ({ rated }) => !rated,
  'rated-and-not-followed-up': ({ rated, followedUp }) => rated && !followedUp,
} as const satisfies Record<string, Guard>;
export type GuardName = keyof typeof guards;

export const guardHolds = (name: GuardName, handoff: Handoff, event: HandoffEvent, at: number): boolean =>
  (guards[name] as Guard)(handoff, event, at);
