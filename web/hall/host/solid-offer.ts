import {
  type HostPreference,
  judgeSolid,
  makeSlowWatch,
  slowestForced,
  slowestFrame,
  triesSolid,
} from './choose-host.ts';
import { findGpu } from './find-gpu.ts';
import type { HostRenderer } from './host-pose.ts';

const loadSolid = async (): Promise<HostRenderer> => {
  const { makeSolidHost } = await import('./solid/solid-host.ts');
  return makeSolidHost({ url: `${import.meta.env.BASE_URL}host/host.glb` });
};

/** Loads the solid host where it may run well, and nothing where it may not. */
export const offerSolid = async (prefer: HostPreference): Promise<HostRenderer | undefined> => {
  if (prefer === 'drawn') return undefined;
  return triesSolid(prefer, findGpu()) ? loadSolid() : undefined;
};

/** Told of every frame while the solid host draws, seen or not yet: says whether to take it or to leave it. */
export const makeSolidJudge = (prefer: HostPreference) => {
  const frames: number[] = [];
  const isSlow = makeSlowWatch(prefer === 'solid' ? slowestForced : slowestFrame);
  let taken = false;
  return (frame: number): 'measure' | 'take' | 'leave' => {
    if (taken) return isSlow(frame) ? 'leave' : 'take';
    frames.push(frame);
    const verdict = judgeSolid(prefer, frames);
    taken = verdict === 'take';
    return verdict;
  };
};
