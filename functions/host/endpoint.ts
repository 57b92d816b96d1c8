import type * as z from 'zod';
import type { Problem, ProblemKind } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { VerifyStaff } from '#core/staff/verify-staff.ts';
import type { VerifyToken } from '#core/visit/visit-token.ts';
import { problemReply, type Reply } from './problem-reply.ts';
import { type Call, longestBody, readInput } from './read-input.ts';

/** A route joined to what it does. Throws only for a bug or for a part that is out of order. */
export type Endpoint = ((call: Call) => Promise<Reply>) & {
  /** As API Gateway names the route. */
  routeKey: string;
};

/** Who is calling, as verified. */
export type Caller = { kind: 'anybody' } | { kind: 'visitor'; visitId: string } | { kind: 'staff'; staff: Staff };

/** What a route does. A kind of failure that `contract/problem.ts` does not know does not compile. */
type Operation<Input, Output> = (input: Input, caller: Caller) => Output | Promise<Output>;

/** Ports: who a token speaks for. A Lambda that serves nobody at the desk needs no `verifyStaff`. */
type Verify = { verifyToken: VerifyToken; verifyStaff?: VerifyStaff };

type Refusal = { kind: 'no-token' | 'invalid-token' | 'other-visit' | 'other-role' };

const bearer = /^Bearer +([\w.~+/-]+=*)$/i;

const tokenOf = ({ authorization }: Call): Result<string, Refusal> => {
  if (authorization === undefined || authorization === '') return fail({ kind: 'no-token' });
  const token = bearer.exec(authorization)?.[1];
  return token === undefined ? fail({ kind: 'invalid-token' }) : ok(token);
};

const admitVisitor = async (
  token: string,
  { path }: Call,
  verifyToken: VerifyToken,
): Promise<Result<Caller, Refusal>> => {
  const verified = await verifyToken(token);
  if (!verified.ok) return verified;
  const { visitId } = verified.value;
  if (path.visitId !== undefined && path.visitId !== visitId) return fail({ kind: 'other-visit' });
  return ok({ kind: 'visitor', visitId });
};

const admitStaff = async (
  token: string,
  { roles }: Pick<Route, 'roles'>,
  verifyStaff: VerifyStaff | undefined,
): Promise<Result<Caller, Refusal>> => {
  const verified = verifyStaff ? await verifyStaff(token) : fail({ kind: 'invalid-token' } as const);
  if (!verified.ok) return verified;
  const staff = verified.value;
  // a route that names no role lets nobody in
  const admitted = roles?.some((role) => staff.roles.includes(role)) ?? false;
  return admitted ? ok({ kind: 'staff', staff }) : fail({ kind: 'other-role' });
};

const authorise = async (
  route: Pick<Route, 'access' | 'roles'>,
  call: Call,
  { verifyToken, verifyStaff }: Verify,
): Promise<Result<Caller, Refusal>> => {
  if (route.access === 'open') return ok({ kind: 'anybody' });
  const token = tokenOf(call);
  if (!token.ok) return token;
  return route.access === 'visit'
    ? admitVisitor(token.value, call, verifyToken)
    : admitStaff(token.value, route, verifyStaff);
};

/** Caller and input of an authorised call, or why the call is refused. */
const admit = async <Input extends z.ZodType>(
  route: Pick<Route<Input>, 'access' | 'roles' | 'longest' | 'input'>,
  call: Call,
  verify: Verify,
) => {
  // first of all, as the local host has to: it refuses what is too large before there is a call
  if (Buffer.byteLength(call.body) > (route.longest ?? longestBody)) return fail({ kind: 'too-large' } as const);
  const caller = await authorise(route, call, verify);
  if (!caller.ok) return caller;
  const input = readInput(route.input, call);
  return input.ok ? ok({ input: input.value, caller: caller.value }) : input;
};

const refuse = (failure: { kind: ProblemKind; errors?: Problem['errors'] }) =>
  problemReply(failure.kind, failure.errors ? { errors: failure.errors } : {});

/** Joins a row of the route table to its operation: authorises, parses the input, runs, parses the output. */
export const makeEndpoint =
  (verify: Verify) =>
  <Input extends z.ZodType, Output extends z.ZodType>(
    route: Route<Input, Output>,
    operation: Operation<z.output<Input>, Result<z.input<Output>, { kind: ProblemKind }>>,
  ): Endpoint => {
    const answer = async (call: Call): Promise<Reply> => {
      const admitted = await admit(route, call, verify);
      if (!admitted.ok) return refuse(admitted.failure);
      const outcome = await operation(admitted.value.input, admitted.value.caller);
      if (!outcome.ok) return refuse({ kind: outcome.failure.kind });
      return { status: 200, type: route.type ?? 'application/json', body: route.output.parse(outcome.value) };
    };
    return Object.assign(answer, { routeKey: `${route.method} ${route.path}` });
  };
