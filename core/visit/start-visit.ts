import type { StartVisitInput, StartVisitOutput } from '#contract/visit/visit.ts';
import { ok, type Result } from '#core/result.ts';
import { type Claim, claimNumber } from './claim-number.ts';
import type { GreetVisitor } from './greet-visitor.ts';
import type { TopicOf } from './topic-of.ts';
import type { AppendTurn } from './turn-log.ts';
import type { StartRecord } from './turn-record.ts';
import type { SignToken } from './visit-token.ts';

/** How long things of a visit last, in seconds. */
type VisitLifetimes = {
  /** Of a visit's token. */
  token: number;
  /** Of a record, from when it is written. Not shorter than the token's: a valid token's visit is never expired. */
  record: number;
};

type Ports = {
  appendTurn: AppendTurn;
  signToken: SignToken;
  greetVisitor: GreetVisitor;
  topicOf: TopicOf;
  /** The id of the knowledge release in force. */
  release: string;
  lifetimes: VisitLifetimes;
  /** Whether sentences may come ahead of an answer, for whoever follows the visit live. */
  follows?: boolean;
  /** Epoch milliseconds. */
  now: () => number;
  /** A new UUID. */
  newId: () => string;
};

/** Starts a visit: writes record 0 of its log and signs its token. */
export type StartVisit = (input: StartVisitInput) => Promise<Result<StartVisitOutput, { kind: 'too-busy' }>>;

export const makeStartVisit =
  ({ appendTurn, signToken, greetVisitor, topicOf, release, lifetimes, follows, now, newId }: Ports): StartVisit =>
  async ({ language, channel, matter }) => {
    const issuedAt = Math.floor(now() / 1000);
    const expiresAt = issuedAt + lifetimes.token;
    const start = { kind: 'start', number: 0, channel, release, state: { language, ...topicOf(matter) } } as const;

    // A lost acknowledgement makes the id look taken: a fresh one costs nothing, and the orphan expires.
    const started = await claimNumber(async (): Claim<string> => {
      const record: StartRecord = { ...start, visitId: newId(), expiresAt: issuedAt + lifetimes.record };
      const appended = await appendTurn(record);
      return appended.ok ? ok(record.visitId) : appended;
    });
    if (!started.ok) return started;

    const visitId = started.value;
    const token = await signToken({ visitId, issuedAt, expiresAt });
    const until = new Date(expiresAt * 1000).toISOString();
    const live = follows ? { follows } : {};
    return ok({ visitId, token, expiresAt: until, release, ...greetVisitor(language), ...live });
  };
