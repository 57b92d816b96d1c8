import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import type { VisitState } from '#core/conversation/visit-state.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { composeTools } from '#tools/compose-tools.ts';
import { folders } from '#tools/folders.ts';
import { makeRelease } from '#tools/knowledge/build-release-file.ts';

const made = await makeRelease(composeTools(), folders);
if (!made.bytes || !made.source) throw new Error(`the shipped knowledge cannot be read: ${made.faults[0]?.message}`);

/** What the shipped release is built from, and its bytes. */
export const { source, bytes } = made;

export const opened = (file: Uint8Array) => {
  const read = openRelease(file);
  if (!read.ok) throw new Error(`the release is ${read.failure.kind}`);
  return read.value;
};

/** The shipped knowledge, opened once. */
export const release = opened(bytes);

/** A clock that moves on by one at every reading. */
export const aClock = () => {
  let now = 0;
  return () => {
    now += 1;
    return now;
  };
};

export const today = '2026-12-01';

export const takeTurn = makeTakeTurn({ release, weights: trainedWeights, clock: aClock(), today: () => today });

export const start: VisitState = { language: 'zh' };

/** Asks one question after another, as one visit, and returns the turns taken. */
export const visit = (...texts: string[]) => {
  let state = start;
  return texts.map((text) => {
    const turn = takeTurn({ text, state });
    state = turn.state;
    return turn;
  });
};

/** The last turn of such a visit. */
export const lastOf = (...texts: string[]) => {
  const turn = visit(...texts).at(-1);
  if (!turn) throw new Error('nothing was asked');
  return turn;
};

/** Guides of which everything is known. */
export const completeGuides = release.guideIds.flatMap((id) => {
  const guide = release.guide(id);
  return guide?.detail === 'complete' ? [guide] : [];
});
