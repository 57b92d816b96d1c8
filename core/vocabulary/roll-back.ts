import type { Files } from '#core/files/files.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readInForce, writeInForce } from './in-force.ts';
import { isReady } from './state-of-all.ts';
import type { Vocabularies } from './vocabularies.ts';

type Ports = { vocabularies: Vocabularies; files: Files };

/** Puts the former vocabulary in force again; rolled back once more, the newer one. `no-way-back`: there is none that is ready. */
export const makeRollBack =
  ({ vocabularies, files }: Ports) =>
  async (): Promise<Result<{ name: string; former: string }, { kind: 'no-way-back' }>> => {
    const inForce = await readInForce(files);
    if (!inForce?.former || !(await isReady(vocabularies, inForce.former))) return fail({ kind: 'no-way-back' });
    const next = { name: inForce.former, former: inForce.name };
    await writeInForce(files, next);
    return ok(next);
  };
