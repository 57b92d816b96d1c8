import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import type { VisitorAction, VisitorActionInput } from '#contract/handoff/visitor-calls.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { AppendEvent, Decide } from './append-event.ts';
import { makeFindForVisitor } from './find-handoff.ts';
import type { Handoff } from './handoff.ts';
import { expiryOf, type HelpPorts } from './help-ports.ts';
import { maskPhone } from './mask-phone.ts';
import type { ShowHandoff } from './show-handoff.ts';

/** Does with a handoff of the visit what its visitor may. Doing it twice changes nothing. */
export type ActOnHandoff = (
  input: VisitorActionInput,
) => Promise<Result<HandoffView, { kind: 'no-such-handoff' | 'not-now' | 'too-busy' }>>;

const by = { kind: 'visitor' } as const;
const notNow = fail({ kind: 'not-now' } as const);

const hasLeft = ({ mode, phone, state }: Handoff, masked: string) =>
  mode === 'callback' && phone === masked && !isClosed(state);

type Decided = ReturnType<Decide<'not-now'>>;

const cancel = ({ state }: Handoff): Decided => {
  if (!isClosed(state)) return ok({ kind: 'cancelled', by });
  return state === 'abandoned' ? ok(undefined) : notNow;
};

const revoke = ({ authorisation }: Handoff): Decided => {
  if (!authorisation) return notNow;
  return ok(authorisation.revoked ? undefined : { kind: 'authorisation-revoked', by });
};

const leaveNumber = (handoff: Handoff, number: string): Decided => {
  const phone = maskPhone(number);
  return ok(hasLeft(handoff, phone) ? undefined : { kind: 'number-left', by, phone });
};

const decideOn = (action: VisitorAction, handoff: Handoff): Decided => {
  switch (action.kind) {
    case 'cancel':
      return cancel(handoff);
    case 'leave-number':
      return leaveNumber(handoff, action.contact.phone);
    case 'revoke-authorisation':
      return revoke(handoff);
  }
};

export const makeActOnHandoff = (
  ports: HelpPorts,
  { appendEvent, showHandoff }: { appendEvent: AppendEvent; showHandoff: ShowHandoff },
): ActOnHandoff => {
  const findHandoff = makeFindForVisitor(ports);
  return async ({ visitId, handoffId, action }) => {
    const found = await findHandoff({ visitId, handoffId });
    if (!found.ok) return found;
    if (action.kind === 'leave-number' && !isClosed(found.value.after.state)) {
      // the number first: a handoff that calls back without one would help nobody
      await ports.papers.keepContact(handoffId, action.contact, expiryOf(ports, ports.lifetimes.contact));
    }
    const done = await appendEvent<'not-now'>(handoffId, ({ after }) => decideOn(action, after));
    return done.ok ? ok(await showHandoff(done.value.after)) : done;
  };
};
