import type { HostScene } from '../host-scene.ts';
import { type Chance, pick } from './chance.ts';
import { makeFollower } from './follower.ts';
import { makeWander } from './wander.ts';

type Feeling = { smile: number; brows: number; concern: number };

const kind: Record<HostScene['doing'], Feeling> = {
  waiting: { smile: 0.48, brows: 0.05, concern: 0 },
  greeting: { smile: 0.85, brows: 0.4, concern: 0 },
  listening: { smile: 0.3, brows: 0.28, concern: 0 },
  thinking: { smile: 0.12, brows: 0.3, concern: 0.1 },
  speaking: { smile: 0.5, brows: 0.12, concern: 0 },
  leaving: { smile: 0.8, brows: 0.2, concern: 0 },
};
const others: Record<Exclude<HostScene['mood'], 'kind'>, Feeling> = {
  sorry: { smile: 0, brows: 0.05, concern: 0.85 },
  serious: { smile: 0, brows: -0.1, concern: 0.4 },
};

const feelingOf = ({ doing, mood }: HostScene) => (mood === 'kind' ? kind[doing] : others[mood]);

/** A smile wells up when something changes, eases after 2 to 3 seconds, and comes again by itself. */
const makeSmiling = (chance: Chance) => {
  const drift = makeWander(chance, 5, 13);
  let felt: Feeling | undefined;
  let fresh = 0;
  let next = 0;
  return (now: number, feeling: Feeling): number => {
    if (feeling !== felt || now >= next) {
      felt = feeling;
      fresh = now + pick(chance, 2000, 3000);
      next = fresh + pick(chance, 5000, 12_000);
    }
    const much = now < fresh ? 1.08 : 0.72;
    return feeling.smile * (much + 0.2 * drift(now));
  };
};

/** What the face shows. `stress` raises the brows with what is said; `open` is the mouth's and takes from the smile. */
export const makeFeelings = (chance: Chance) => {
  const smiling = makeSmiling(chance);
  const drift = makeWander(chance, 6, 15);
  const smile = makeFollower(kind.waiting.smile, 4);
  const brows = makeFollower(0, 6);
  const concern = makeFollower(0, 4);
  // lips are quicker than cheeks: a smile that went with every opening would twitch
  const opening = makeFollower(0, 30);
  return (now: number, passed: number, scene: HostScene, said: { stress: number; open: number }): Feeling => {
    const feeling = feelingOf(scene);
    const shown = smile.follow(smiling(now, feeling), passed);
    const damped = 1 - 0.45 * opening.follow(Math.min(1, said.open), passed);
    return {
      smile: Math.max(0, Math.min(1, shown)) * damped,
      brows: Math.max(-1, Math.min(1, brows.follow(feeling.brows + 0.06 * drift(now) + 0.3 * said.stress, passed))),
      concern: Math.max(0, Math.min(1, concern.follow(feeling.concern, passed))),
    };
  };
};
