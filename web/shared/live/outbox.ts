import type { Passage, SayInput } from '#contract/handoff/message.ts';
import type { ServerFrame } from '#contract/live/frames.ts';
import { newId } from '../new-id.ts';
import type { ByHttp } from './by-http.ts';
import type { Link } from './link.ts';
import { makeUnsent } from './unsent.ts';

type Parts = {
  link: Pick<Link, 'send' | 'state' | 'check'>;
  byHttp: ByHttp | undefined;
  onFrame: (frame: ServerFrame) => void;
};

/**
 * Milliseconds until a message that was not acknowledged is sent again, under the same id; doubled with every time, so
 * that a server with more to do than it can is not given more.
 */
const patience = { live: 8000, byHttp: 25_000, busy: 1000, longest: 64_000 };

/** Reasons that pass by themselves; every other one is final. */
const passing = ['too-busy', 'internal', 'offline', 'timeout', 'unreachable', 'unexpected-reply'];

type Answer = Extract<ServerFrame, { kind: 'kept' | 'refused' }>;

const sayByHttp = async (way: ByHttp, message: SayInput): Promise<Answer> => {
  const { handoffId, messageId } = message;
  const said = await way.say(message);
  return said.ok ? { kind: 'kept', handoffId, ...said.value } : { kind: 'refused', why: said.failure.kind, messageId };
};

/** Of each handoff one message is under way at a time, so that they are kept in the order in which they were said. */
export const makeOutbox = ({ link, byHttp, onFrame }: Parts) => {
  const unsent = makeUnsent();
  const retry = (messageId: string) => {
    unsent.release(messageId);
    pump();
  };
  const settle = (messageId: string) => {
    if (unsent.remove(messageId)) pump();
  };
  /** True when the refusal is final. */
  const refuse = (messageId: string, why: string): boolean => {
    const isFinal = !passing.includes(why);
    if (isFinal) settle(messageId);
    else if (unsent.holds(messageId)) unsent.hold(messageId, patience.busy, () => retry(messageId));
    return isFinal;
  };
  const goAround = (way: ByHttp, message: SayInput) => {
    const { messageId } = message;
    unsent.hold(messageId, patience.byHttp, () => retry(messageId));
    const take = (answer: Answer) => {
      // it may have been kept by the connection meanwhile
      if (!unsent.holds(messageId)) return;
      if (answer.kind === 'kept') settle(messageId);
      if (answer.kind === 'kept' || refuse(messageId, answer.why)) onFrame(answer);
    };
    sayByHttp(way, message).then(take, () => retry(messageId));
  };
  const dispatch = (message: SayInput) => {
    const { messageId } = message;
    const unheard = () => {
      link.check();
      retry(messageId);
    };
    if (link.send({ kind: 'say', ...message }))
      unsent.hold(messageId, Math.min(patience.longest, patience.live * 2 ** unsent.tried(messageId)), unheard);
    else if (byHttp && link.state() === 'away') goAround(byHttp, message);
  };
  const pump = () => {
    for (const message of unsent.next()) dispatch(message);
  };

  return {
    say: (handoffId: string, text: string, passage?: Passage): string => {
      const messageId = newId();
      unsent.add({ handoffId, messageId, text, ...(passage ? { passage } : {}) });
      pump();
      return messageId;
    },
    settle,
    refuse,
    /** A new connection: what was under way on the old one is sent again. */
    again: () => {
      if (link.state() === 'live') unsent.releaseAll();
      pump();
    },
    close: unsent.clear,
  };
};
