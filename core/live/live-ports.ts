import type { HandoffView } from '#contract/handoff/handoff-view.ts';
import type { Message, SayInput } from '#contract/handoff/message.ts';
import type { ProblemKind } from '#contract/problem.ts';
import type { Staff } from '#contract/staff/staff.ts';
import type { Handoff } from '#core/handoff/handoff.ts';
import type { Speaker } from '#core/handoff/say.ts';
import type { Result } from '#core/result.ts';
import type { VerifyStaff } from '#core/staff/verify-staff.ts';
import type { VerifyToken } from '#core/visit/visit-token.ts';
import type { Connections, Push } from './push.ts';

type Failure = { kind: ProblemKind };

/** What live connections need of human help. */
export type LivePorts = {
  connections: Connections;
  push: Push;
  verifyToken: VerifyToken;
  verifyStaff: VerifyStaff;
  /** The latest state of a handoff. */
  readHandoff: (handoffId: string) => Promise<Handoff | undefined>;
  /** What a visitor sees of a handoff of their own. */
  viewHandoff: (ref: { visitId: string; handoffId: string }) => Promise<Result<HandoffView, Failure>>;
  /** The cases that a helper has and has not closed. */
  casesOf: (staffId: string) => Promise<Handoff[]>;
  /** Keeps a message and pushes it to both sides. */
  say: (input: SayInput, by: Speaker) => Promise<Result<{ messageId: string; number: number }, Failure>>;
  /** The messages after a number, in order; a helper's reading is logged. */
  listMessages: (
    input: { handoffId: string; after: number },
    by: Speaker,
  ) => Promise<Result<{ messages: Message[] }, Failure>>;
  markRead: (handoffId: string, by: 'visitor' | 'helper', upTo: number) => Promise<void>;
  /** Signs of life. */
  sawHelper: (staff: Staff) => Promise<void>;
  sawVisitor: (handoffId: string) => Promise<void>;
  /** The hall whose desk staff join. */
  hall: string;
  /** Epoch milliseconds. */
  now: () => number;
};
