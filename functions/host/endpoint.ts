import type * as z from 'zod';
import type { Problem, ProblemKind } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { VerifyToken } from '#core/visit/visit-token.ts';
import { problemReply, type Reply } from './problem-reply.ts';
import { type Call, longestBody, readInput } from './read-input.ts';

/** A route joined to what it does. Throws only for a bug or for a part that is out of order. */
export type Endpoint = (call: Call) => Promise<Reply>;

/** What a route does. A kind of failure that `contract/problem.ts` does not know does not compile. */
type Operation<Input, Output> = (input: Input) => Output | Promise<Output>;

const bearer = /^Bearer +([\w.~+/-]+=*)$/i;

const authorise = async (
  { authorization, path }: Call,
  verifyToken: VerifyToken,
): Promise<Result<void, { kind: 'no-token' | 'invalid-token' | 'other-visit' }>> => {
  if (authorization === undefined || authorization === '') return fail({ kind: 'no-token' });
  const token = bearer.exec(authorization)?.[1];
  if (token === undefined) return fail({ kind: 'invalid-token' });
  const verified = await verifyToken(token);
  if (!verified.ok) return verified;
  const { visitId } = path;
  return visitId === undefined || visitId === verified.value.visitId ? ok(undefined) : fail({ kind: 'other-visit' });
};

/** The input of an authorised call, or why the call is refused. */
const admit = async <Input extends z.ZodType>(
  { access, input }: Pick<Route<Input>, 'access' | 'input'>,
  call: Call,
  verifyToken: VerifyToken,
) => {
  // first of all, as the local host has to: it refuses what is too large before there is a call
  if (Buffer.byteLength(call.body) > longestBody) return fail({ kind: 'too-large' } as const);
  const authorised = access === 'visit' ? await authorise(call, verifyToken) : ok(undefined);
  return authorised.ok ? readInput(input, call) : authorised;
};

const refuse = (failure: { kind: ProblemKind; errors?: Problem['errors'] }) =>
  problemReply(failure.kind, failure.errors ? { errors: failure.errors } : {});

/** Joins a row of the route table to its operation: authorises, parses the input, runs, parses the output. */
export const makeEndpoint =
  (verifyToken: VerifyToken) =>
  <Input extends z.ZodType, Output extends z.ZodType>(
    route: Route<Input, Output>,
    operation: Operation<z.output<Input>, Result<z.input<Output>, { kind: ProblemKind }>>,
  ): Endpoint =>
  async (call) => {
    const input = await admit(route, call, verifyToken);
    if (!input.ok) return refuse(input.failure);
    const outcome = await operation(input.value);
    if (!outcome.ok) return refuse({ kind: outcome.failure.kind });
    return { status: 200, type: route.type ?? 'application/json', body: route.output.parse(outcome.value) };
  };
