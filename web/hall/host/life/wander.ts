import { type Chance, pick } from './chance.ts';

/** A slow movement around 0 between about -1 and 1 that does not repeat itself within minutes. Time is in milliseconds. */
type Wander = (now: number) => number;

/** `least` and `most` are the periods of its three waves, in seconds. */
export const makeWander = (chance: Chance, least: number, most: number): Wander => {
  const waves = [0.5, 0.32, 0.18].map((size) => ({
    size,
    period: pick(chance, least, most) * 1000,
    phase: chance() * Math.PI * 2,
  }));
  return (now) =>
    waves.reduce((sum, { size, period, phase }) => sum + size * Math.sin((now / period) * Math.PI * 2 + phase), 0);
};
