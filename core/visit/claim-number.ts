import { fail, type Result } from '#core/result.ts';

/** A claim that lost its number is tried again this often before the visit counts as too busy. */
const retries = 3;

/** One attempt to write the next number of a log; what it failed with, or that the number was taken first. */
export type Claim<Value, Kind extends string = never> = Promise<Result<Value, { kind: Kind | 'number-taken' }>>;

/**
 * Repeats an attempt while others take its number first. The attempt reads the log anew each time: what it reads
 * decides what it writes.
 */
export const claimNumber = async <Value, Kind extends string>(
  attempt: () => Claim<Value, Kind>,
): Promise<Result<Value, { kind: Exclude<Kind, 'number-taken'> | 'too-busy' }>> => {
  for (let tried = 0; tried <= retries; tried += 1) {
    const outcome = await attempt();
    if (outcome.ok) return outcome;
    const { kind } = outcome.failure;
    if (kind !== 'number-taken') return fail({ kind: kind as Exclude<Kind, 'number-taken'> });
  }
  return fail({ kind: 'too-busy' });
};
