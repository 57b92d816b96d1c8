import { readFile } from 'node:fs/promises';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { hallDay } from '#functions/hall-day.ts';
import { folders } from './folders.ts';
import { freshRelease } from './fresh-release.ts';

/** The engine on the current release, for the command line. */
export const openTurns = async () => {
  await freshRelease();
  const opened = openRelease(new Uint8Array(await readFile(folders.release)));
  if (!opened.ok) throw new Error(`dist/release.bin is ${opened.failure.kind}; npm run -s knowledge -- build`);
  const release = opened.value;
  return {
    release,
    takeTurn: makeTakeTurn({
      release,
      weights: trainedWeights,
      clock: () => performance.now(),
      today: () => hallDay(Date.now()),
    }),
  };
};
