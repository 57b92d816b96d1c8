import type { OrderHelpInput } from '#contract/handoff/order-help.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffRecord } from './handoff-event.ts';
import { expiryOf, type HelpPorts } from './help-ports.ts';
import { laneOf } from './lane-of.ts';
import type { Matter } from './make-packet.ts';
import { maskPhone } from './mask-phone.ts';

const by = { kind: 'visitor' } as const;

/** Whether the appointment is still far enough ahead to wait for. */
const isLater = (slot: number | undefined, at: number, { settings }: Pick<HelpPorts, 'settings'>) =>
  slot !== undefined && slot - at > settings.appointmentLeadMinutes * 60_000;

const matterOf = (matter: Matter | undefined) => ({
  matter: matter?.id,
  matterName: matter?.name,
  department: matter?.department,
  guideVersion: matter?.version,
});

const authorisationOf = ({ authorisation }: OrderHelpInput) => {
  if (!authorisation) return undefined;
  const { signedBy, matter, until } = authorisation;
  return { signedBy, matter, until, revoked: false };
};

/** Record 0 of a handoff: the order as it was received. */
export const placeOrder = (
  ports: Pick<HelpPorts, 'release' | 'settings' | 'lifetimes' | 'now'>,
  input: OrderHelpInput,
  matter: Matter | undefined,
  release: string,
): HandoffRecord => {
  const { handoffId, visitId, mode, language, needs, contact } = input;
  const at = ports.now();
  const slot = input.slot === undefined ? undefined : Date.parse(input.slot);
  const later = isLater(slot, at, ports);
  const handoff: Handoff = {
    ...{ handoffId, visitId, mode, language, needs, release, slot },
    ...matterOf(matter),
    hall: ports.release.hall.id,
    state: later ? 'scheduled' : 'queued',
    lane: laneOf(needs),
    speaks: input.speaks ?? (needs.includes('sign-language') ? 'sign' : language),
    orderedAt: at,
    queuedAt: later ? undefined : at,
    breached: false,
    passedBy: [],
    phone: contact ? maskPhone(contact.phone) : undefined,
    authorisation: authorisationOf(input),
    rated: false,
    followedUp: false,
  };
  const expiresAt = expiryOf(ports, ports.lifetimes.handoff + Math.max(0, Math.ceil(((slot ?? at) - at) / 1000)));
  return { handoffId, number: 0, at, event: { kind: 'ordered', by, handoff }, after: handoff, expiresAt };
};
