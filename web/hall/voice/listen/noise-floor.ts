/** Quieter or louder than this no hall is taken to be: a dead microphone, or one that is shouted into. Decibels below full scale. */
const bounds = { quietest: -70, loudest: -28 };

/** Before anything was heard: a hall in which people talk, so that they do not begin the first utterance. */
export const usualHall = -45;

/** How far the floor goes in a frame of 32 ms, in decibels: nine steps up for one down leave it where nine of ten frames are quieter. */
const step = { up: 0.27, down: 0.03 };

const bounded = (level: number) => Math.min(bounds.loudest, Math.max(bounds.quietest, level));

/** The level that nine of ten frames stay below, after one more frame: so loud is the hall when nobody speaks to the screen. */
export const learnNoise = (floor: number, level: number): number =>
  bounded(floor + (level > floor ? Math.min(step.up, level - floor) : -step.down));

/** What began as an utterance was the hall: it is louder than it was taken to be. */
export const wasNoise = (floor: number, louder = 4): number => bounded(floor + louder);

/** The level of a frame in decibels below full scale; -100 where there is nothing at all. */
export const levelOf = (frame: Float32Array): number => {
  let sum = 0;
  for (const sample of frame) sum += sample * sample;
  const meanSquare = frame.length === 0 ? 0 : sum / frame.length;
  return meanSquare <= 1e-10 ? -100 : 10 * Math.log10(meanSquare);
};

/** A level for the eye: 0 for a quiet room, 1 for somebody who speaks up close to the microphone. */
export const shownLevel = (level: number): number => Math.min(1, Math.max(0, (level + 60) / 45));
