import type { Gesture, HostPose } from '../host-pose.ts';
import type { HostScene } from '../host-scene.ts';
import { type Chance, ease, pick } from './chance.ts';

/** Milliseconds a gesture takes to come, and how long it stays before the arms rest a while. */
type Timing = { comes: readonly [number, number]; stays: readonly [number, number]; rests: readonly [number, number] };

const forever = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const timings: Record<Gesture, Timing> = {
  rest: { comes: [480, 600], stays: forever, rests: [0, 0] },
  greet: { comes: [520, 600], stays: [2200, 2800], rests: forever },
  'point-card': { comes: [480, 600], stays: [2800, 4200], rests: [3500, 6000] },
  'point-way': { comes: [500, 600], stays: [3200, 4800], rests: [3000, 5000] },
  explain: { comes: [420, 560], stays: [1800, 3400], rests: [1600, 3600] },
  think: { comes: [480, 600], stays: forever, rests: [0, 0] },
  listen: { comes: [380, 520], stays: forever, rests: [0, 0] },
  apologise: { comes: [480, 600], stays: [2800, 3600], rests: forever },
  bow: { comes: [520, 600], stays: [1300, 1700], rests: forever },
};

/** No gesture is given up before this: arms that jerk look frightened. */
const shortest = 500;

const byDoing: Partial<Record<HostScene['doing'], Gesture>> = {
  greeting: 'greet',
  listening: 'listen',
  thinking: 'think',
  leaving: 'bow',
};

/** What the scene calls for: while listening or thinking nothing else, else what was told. */
const wantedGesture = ({ doing, gesture }: HostScene): Gesture => {
  if (doing === 'listening' || doing === 'thinking' || doing === 'waiting') return byDoing[doing] ?? 'rest';
  return gesture ?? byDoing[doing] ?? 'rest';
};

/** Lets a gesture go to rest after its time, and come again. */
const makeRhythm = (chance: Chance) => {
  let wanted: Gesture = 'rest';
  let shown: Gesture = 'rest';
  let until = Number.POSITIVE_INFINITY;
  return (now: number, gesture: Gesture, doing: HostScene['doing']): Gesture => {
    const timing = timings[gesture];
    if (gesture !== wanted) {
      wanted = gesture;
      shown = gesture;
      until = now + timing.comes[1] + pick(chance, ...timing.stays);
    } else if (now >= until) {
      const resting = shown === 'rest';
      shown = resting && doing === 'speaking' ? wanted : 'rest';
      until =
        now + timing.comes[1] + (shown === 'rest' ? pick(chance, ...timing.rests) : pick(chance, ...timing.stays));
    }
    return shown;
  };
};

/** Milliseconds of one wave of a greeting hand, and for how long it waves. */
const wave = 560;
const waves = 3 * wave;

/** How far a raised hand gives way in waving, once it is up. */
const waving = (since: number) =>
  since > 0 && since < waves ? 0.055 * (1 - Math.cos((since / wave) * Math.PI * 2)) : 0;

/** Gestures over time: one goes over into the next in 350 to 600 milliseconds, and only once it has come and stayed. */
export const makeArms = (chance: Chance) => {
  const rhythm = makeRhythm(chance);
  let from: Gesture = 'rest';
  let to: Gesture = 'rest';
  let held = 1;
  let began = Number.NEGATIVE_INFINITY;
  let length = 1;
  const reached = (now: number) => (to === 'greet' ? 1 - waving(now - began - length) : 1);
  return (now: number, scene: HostScene): HostPose['gestures'] => {
    const next = rhythm(now, wantedGesture(scene), scene.doing);
    if (next !== to && now >= began + length + shortest) {
      held = reached(now);
      [from, to, began] = [to, next, now];
      length = pick(chance, ...timings[next === 'rest' ? from : next].comes);
    }
    const share = ease((now - began) / length);
    if (share >= 1 || from === to) return { [to]: reached(now) };
    return { [from]: held * (1 - share), [to]: share };
  };
};
