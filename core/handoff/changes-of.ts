import type { Handoff } from './handoff.ts';
import type { HandoffEvent } from './handoff-event.ts';

type Changes = Partial<Handoff>;

const withoutHelper = {
  helper: undefined,
  offeredAt: undefined,
  acceptedAt: undefined,
  suspendedUntil: undefined,
} satisfies Changes;

/** Back to the queue, with the helper asked again only when nobody else is there. */
const passedBack = ({ helper, passedBy }: Handoff): Changes => ({
  ...withoutHelper,
  passedBy: helper === undefined || passedBy.includes(helper) ? passedBy : [...passedBy, helper],
});

/** A new round: the wait and its clock start again. */
const newRound = (at: number) => ({ queuedAt: at, begunAt: undefined }) satisfies Changes;

/** An offer that nobody took leaves no helper behind. */
const closing = ({ state }: Handoff): Changes => ({
  ...(state === 'offered' ? withoutHelper : {}),
  suspendedUntil: undefined,
});

const authorised = (event: Extract<HandoffEvent, { kind: 'authorised' }>): Changes => {
  const { signedBy, matter, until } = event.authorisation;
  return { authorisation: { signedBy, matter, until, revoked: false } };
};

const escalated = (handoff: Handoff, at: number): Changes => ({
  ...passedBack(handoff),
  lane: 'lead',
  ...(handoff.begunAt === undefined ? {} : newRound(at)),
});

/** What an allowed event changes beside the state. */
export const changesOf = (handoff: Handoff, event: HandoffEvent, at: number): Changes => {
  switch (event.kind) {
    case 'due':
      return { queuedAt: at };
    case 'offered':
      return { helper: event.helper, offeredAt: at };
    case 'declined':
    case 'offer-expired':
    case 'taken-back':
      return passedBack(handoff);
    case 'claimed':
      return { helper: event.helper, acceptedAt: at };
    case 'begun':
      return { begunAt: handoff.begunAt ?? at };
    case 'clock-breached':
      return { breached: true };
    case 'suspended':
      return { suspendedUntil: event.until };
    case 'resumed':
      return { suspendedUntil: undefined };
    case 'transferred':
      return { ...withoutHelper, ...newRound(at), team: event.team, passedBy: [] };
    case 'escalated':
      return escalated(handoff, at);
    case 'number-left':
      return { ...withoutHelper, mode: 'callback', phone: event.phone };
    case 'completed':
      return { outcome: event.outcome, suspendedUntil: undefined };
    case 'terminated':
    case 'cancelled':
    case 'visitor-gone':
      return closing(handoff);
    case 'authorised':
      return authorised(event);
    case 'authorisation-revoked':
      return handoff.authorisation ? { authorisation: { ...handoff.authorisation, revoked: true } } : {};
    case 'rated':
      return { rated: true };
    case 'followed-up':
      return { followedUp: true };
    case 'ordered':
    case 'noted':
      return {};
  }
};
