import type * as z from 'zod';
import type { Route } from '#contract/route.ts';
import { fail, type Result } from '#core/result.ts';
import { type CallFailure, call } from '#web/shared/call.ts';

/** Calls a row of the route table as whoever is signed in. */
export type Ask = <Input extends z.ZodType, Output extends z.ZodType>(
  row: Route<Input, Output>,
  input: z.input<Input>,
) => Promise<Result<z.output<Output>, CallFailure>>;

/** `onRefused`: the token is not accepted although it was renewed. */
export const makeAsk =
  (token: () => Promise<string>, onRefused: () => void): Ask =>
  async (row, input) => {
    const bearer = await token().catch(() => undefined);
    if (bearer === undefined) {
      onRefused();
      return fail({ kind: 'no-token' });
    }
    const reply = await call(row, input, bearer);
    if (!reply.ok && (reply.failure.kind === 'invalid-token' || reply.failure.kind === 'no-token')) onRefused();
    return reply;
  };
