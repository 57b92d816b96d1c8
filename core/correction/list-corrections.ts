import type * as z from 'zod';
import type { CorrectionList, CorrectionsInput } from '#contract/staff/correction.ts';
import { ok, type Result } from '#core/result.ts';
import type { CorrectionParts } from './correction-parts.ts';

/** The latest corrections, or those of one state. */
export type ListCorrections = (
  input: z.infer<typeof CorrectionsInput>,
) => Promise<Result<z.infer<typeof CorrectionList>, never>>;

const looked = 1000;

export const makeListCorrections =
  ({ store, ports }: CorrectionParts): ListCorrections =>
  async ({ state }) => {
    const records = await store.ofHall.list(ports.release.hall.id, looked);
    const corrections = records.map(({ after }) => after);
    return ok({ corrections: corrections.filter((it) => state === undefined || it.state === state) });
  };
