import { isClosed } from '#contract/handoff/handoff-state.ts';
import type { Message, SayInput } from '#contract/handoff/message.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { AppendEvent } from './append-event.ts';
import type { Handoff } from './handoff.ts';
import { expiryOf, type HelpPorts, isoOf } from './help-ports.ts';
import { maySee } from './may-see.ts';

/** Who speaks in a handoff, as verified. */
export type Speaker = { kind: 'visitor'; visitId: string } | { kind: 'staff'; staff: Staff };

type Failure = { kind: 'no-such-handoff' | 'not-now' | 'too-busy' };

/**
 * Keeps a message and sends it to both sides. A message id seen among the last hundred is answered with its number. The
 * helper's first message is the first word.
 */
export type Say = (input: SayInput, by: Speaker) => Promise<Result<{ messageId: string; number: number }, Failure>>;

/** How many message ids the latest message remembers. */
const remembered = 100;
const attempts = 8;

const isHelpers = ({ helper, state }: Handoff, staff: Staff) =>
  helper === staff.id && ['accepted', 'in-progress', 'suspended'].includes(state);

const admit = (handoff: Handoff | undefined, by: Speaker, help: HelpPorts['help']): Result<Handoff, Failure> => {
  if (!handoff) return fail({ kind: 'no-such-handoff' });
  if (by.kind === 'visitor') {
    if (handoff.visitId !== by.visitId) return fail({ kind: 'no-such-handoff' });
    return isClosed(handoff.state) ? fail({ kind: 'not-now' }) : ok(handoff);
  }
  if (!maySee(by.staff, handoff, help)) return fail({ kind: 'no-such-handoff' });
  return isHelpers(handoff, by.staff) ? ok(handoff) : fail({ kind: 'not-now' });
};

const messageOf = ({ messageId, text, passage }: SayInput, by: Speaker, number: number, at: number): Message => ({
  number,
  messageId,
  at: isoOf(at),
  text,
  ...(by.kind === 'staff'
    ? { from: 'helper', name: by.staff.name, ...(passage ? { passage } : {}) }
    : { from: 'visitor' }),
});

export const makeSay = (ports: HelpPorts, appendEvent: AppendEvent): Say => {
  const { messages, log, push } = ports;

  /** The first word comes before the message: from here on the case is in progress, and nobody takes it back. */
  const begin = ({ handoffId, state }: Handoff, by: Speaker) => {
    if (by.kind !== 'staff' || state !== 'accepted') return ok(undefined);
    const { id } = by.staff;
    return appendEvent<'not-now'>(handoffId, ({ after }) => {
      if (!isHelpers(after, by.staff)) return fail({ kind: 'not-now' });
      return ok(after.state === 'accepted' ? { kind: 'begun', by: { kind: 'staff', id } } : undefined);
    });
  };

  const tell = async ({ handoffId, helper, state }: Handoff, message: Message) => {
    const frame = { kind: 'message', handoffId, message } as const;
    const audiences = [
      push({ kind: 'visitor', handoffId }, frame),
      ...(helper === undefined || state === 'offered' ? [] : [push({ kind: 'staff', staffId: helper }, frame)]),
    ];
    for (const each of await Promise.allSettled(audiences)) if (each.status === 'rejected') ports.report(each.reason);
  };

  type Attempt = Result<{ messageId: string; number: number }, Failure | { kind: 'number-taken' }>;
  const attempt = async (input: SayInput, by: Speaker): Promise<Attempt> => {
    const { handoffId, messageId } = input;
    // the chat before the handoff: a chat that is erased after this look takes the number that is claimed below
    const latest = await messages.readLatest(handoffId);
    const admitted = admit((await log.readLatest(handoffId))?.after, by, ports.help);
    const known = latest.recent.find((it) => it.messageId === messageId);
    // a retry whose handoff has closed meanwhile was kept all the same
    if (known && (admitted.ok || admitted.failure.kind === 'not-now')) return ok({ messageId, number: known.number });
    if (!admitted.ok) return admitted;
    const begun = await begin(admitted.value, by);
    if (!begun.ok) return begun;
    const number = latest.number + 1;
    const message = messageOf(input, by, number, ports.now());
    const recent = [{ messageId, number }, ...latest.recent].slice(0, remembered);
    const kept = await messages.append(handoffId, message, recent, expiryOf(ports, ports.lifetimes.message));
    if (!kept.ok) return kept;
    await tell(admitted.value, message);
    return ok({ messageId, number });
  };

  return async (input, by) => {
    for (let tried = 0; tried < attempts; tried += 1) {
      const outcome = await attempt(input, by);
      if (outcome.ok) return outcome;
      const { kind } = outcome.failure;
      if (kind !== 'number-taken') return fail({ kind });
    }
    return fail({ kind: 'too-busy' });
  };
};
