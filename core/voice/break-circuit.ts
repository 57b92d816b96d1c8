import { makeBreaker } from '#core/breaker.ts';
import { fail, type Result } from '#core/result.ts';

type Ask<Input, Value, Kind> = (input: Input) => Promise<Result<Value, { kind: Kind }>>;
type Parts<Kind> = { now: () => number; report: (error: unknown) => void; resting: Kind };

/** A provider that is left alone for a while when it keeps failing. One that throws counts as one that failed: `resting`. */
export const breakCircuit = <Input, Value, Kind extends string>(
  ask: Ask<Input, Value, Kind>,
  { now, report, resting }: Parts<NoInfer<Kind>>,
): Ask<Input, Value, Kind> => {
  const breaker = makeBreaker();
  return async (input) => {
    if (breaker.isOpen(now())) return fail({ kind: resting });
    const made = await ask(input).catch((error: unknown) => {
      report(error);
      return fail({ kind: resting });
    });
    if (made.ok) breaker.succeeded();
    else breaker.failed(now());
    return made;
  };
};
