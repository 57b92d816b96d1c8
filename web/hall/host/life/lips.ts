import type { Voiced } from '../host-scene.ts';
import { ease } from './chance.ts';
import { type Mouth, mixMouths, mouthAt } from './mouth-at.ts';

/** Milliseconds in which the lips let go of what was being said. */
const letGo = 90;

/** The mouth over time; where the sound changes or is cut off, it closes or goes over softly. */
export const makeLips = () => {
  let voiced: Voiced | undefined;
  let changed = Number.NEGATIVE_INFINITY;
  let before: Mouth = {};
  let shown: Mouth = {};
  return (now: number, next: Voiced | undefined): Mouth => {
    if (next?.startedAt !== voiced?.startedAt || next?.visemes !== voiced?.visemes) {
      voiced = next;
      changed = now;
      before = shown;
    }
    const said = voiced ? mouthAt(voiced.visemes, now - voiced.startedAt) : {};
    shown = mixMouths(before, said, ease((now - changed) / letGo));
    return shown;
  };
};
