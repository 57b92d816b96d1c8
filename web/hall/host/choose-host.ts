/** Which host the operator wants: the better one that runs, or always the same. */
export type HostPreference = 'auto' | 'drawn' | 'solid';

/** What draws on this machine: a GPU, a processor that pretends to be one, or nothing. */
export type Gpu = 'real' | 'software' | 'none';

const pretenders = /swiftshader|llvmpipe|softpipe|software|basic render|\bcpu\b/i;

/** What a WebGL renderer's name says. A browser that hides the name is believed: the frames are measured anyway. */
export const gpuNamed = (renderer: string | undefined): Gpu =>
  renderer !== undefined && pretenders.test(renderer) ? 'software' : 'real';

/** Is it worth loading the solid host? */
export const triesSolid = (prefer: HostPreference, gpu: Gpu): boolean => {
  if (prefer === 'drawn' || gpu === 'none') return false;
  return prefer === 'solid' || gpu === 'real';
};

/** Milliseconds a frame of the solid host may take at most. */
export const slowestFrame = 33;
/** Where the operator wants the solid host, it goes only when it would freeze the screen. */
export const slowestForced = 200;
/** How many frames are measured before it is taken. */
export const measuredFrames = 60;

const medianOf = (frames: readonly number[]) =>
  [...frames].sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? Number.POSITIVE_INFINITY;

/** What is to be done with the solid host after these frames (milliseconds from one to the next). */
export const judgeSolid = (prefer: HostPreference, frames: readonly number[]): 'measure' | 'take' | 'leave' => {
  if (prefer === 'solid') return 'take';
  if (frames.length < measuredFrames) return 'measure';
  return medianOf(frames) <= slowestFrame ? 'take' : 'leave';
};

/** Milliseconds of slow frames after which the drawn host comes back. */
const patience = 5000;

/** Told of every frame's length; true once frames have been slow for five seconds without one good second. */
export const makeSlowWatch = (slowest = slowestFrame) => {
  let slowFor = 0;
  let frames: number[] = [];
  let passed = 0;
  return (frame: number): boolean => {
    frames.push(frame);
    passed += frame;
    if (passed < 1000) return slowFor >= patience;
    slowFor = medianOf(frames) > slowest ? slowFor + passed : 0;
    frames = [];
    passed = 0;
    return slowFor >= patience;
  };
};
