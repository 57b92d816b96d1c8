import { fail, type Result } from '#core/result.ts';

/** After so many failures one after another … */
const failuresAllowed = 3;
/** … nobody is asked for so long, in milliseconds: a visitor who waits in vain once is enough. */
const rest = 30_000;

type Ask<Input, Value, Kind> = (input: Input) => Promise<Result<Value, { kind: Kind }>>;
type Parts<Kind> = { now: () => number; report: (error: unknown) => void; resting: Kind };

/** A provider that is left alone for a while when it keeps failing. One that throws counts as one that failed: `resting`. */
export const breakCircuit = <Input, Value, Kind extends string>(
  ask: Ask<Input, Value, Kind>,
  { now, report, resting }: Parts<NoInfer<Kind>>,
): Ask<Input, Value, Kind> => {
  let failures = 0;
  let restsUntil = 0;
  return async (input) => {
    if (now() < restsUntil) return fail({ kind: resting });
    const made = await ask(input).catch((error: unknown) => {
      report(error);
      return fail({ kind: resting });
    });
    failures = made.ok ? 0 : failures + 1;
    if (failures >= failuresAllowed) {
      failures = 0;
      restsUntil = now() + rest;
    }
    return made;
  };
};
