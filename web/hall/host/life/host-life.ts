import type { HostPose } from '../host-pose.ts';
import type { HostScene } from '../host-scene.ts';
import { makeArms } from './arms.ts';
import { makeBlinks } from './blinks.ts';
import { makeBreath } from './breath.ts';
import type { Chance } from './chance.ts';
import { makeEyesAndHead } from './eyes-and-head.ts';
import { makeFeelings } from './feelings.ts';
import { makeFollower } from './follower.ts';
import { makeLips } from './lips.ts';
import { openOf } from './mouth-at.ts';
import { makeNods } from './nods.ts';
import { makeWander } from './wander.ts';

/** The pose at a moment. Time is in milliseconds on one clock, and never goes back. */
type HostLife = (now: number, scene: HostScene) => HostPose;

/** Longer than this nothing was shown: whatever moved in between has come to its end. */
const longestStep = 250;

/** How speaking moves the head: what is loud nods, and what is said for long sways a little. */
const makeStress = () => {
  const loud = makeFollower(0, 9);
  const usual = makeFollower(0, 1.5);
  return (open: number, passed: number) => loud.follow(open, passed) - usual.follow(open, passed);
};

/** Small movements of head and body that never repeat. */
const makeDrift = (chance: Chance) => ({
  turn: makeWander(chance, 5, 12),
  nod: makeWander(chance, 4, 10),
  tilt: makeWander(chance, 6, 14),
  sway: makeWander(chance, 7, 15),
});

/** A tilt that means something: attention, thought, regret. */
const tiltOf = ({ doing, mood }: HostScene) => {
  if (doing === 'listening') return 0.07;
  if (doing === 'thinking') return -0.06;
  return mood === 'sorry' ? 0.04 : 0;
};

/** How far the head goes down with a gesture. */
const bent = (gestures: HostPose['gestures']) => 0.3 * (gestures.bow ?? 0) + 0.16 * (gestures.apologise ?? 0);

/** What moves in the host by itself, whatever the scene. All chance comes from `chance`, all time from `now`. */
export const makeHostLife = (chance: Chance): HostLife => {
  const [breath, blinks, lips, nods, stressOf] = [
    makeBreath(chance),
    makeBlinks(chance),
    makeLips(),
    makeNods(chance),
    makeStress(),
  ];
  const [looks, feels, arms, drift] = [
    makeEyesAndHead(chance),
    makeFeelings(chance),
    makeArms(chance),
    makeDrift(chance),
  ];
  const tilted = makeFollower(0, 4.5);
  const lively = makeFollower(0, 3);
  let last: number | undefined;
  return (now, scene) => {
    const passed = Math.min(longestStep, Math.max(0, now - (last ?? now)));
    last = now;
    const mouth = lips(now, scene.voiced);
    const open = openOf(mouth);
    const stress = stressOf(open, passed);
    const { gaze, turn, nod } = looks(now, passed, scene);
    const gestures = arms(now, scene);
    const lift = 1 + lively.follow(scene.voiced ? 0.8 : 0, passed);
    return {
      mouth,
      blink: blinks(now, scene.voiced !== undefined),
      ...feels(now, passed, scene, { stress, open }),
      gaze,
      head: {
        turn: turn + 0.022 * lift * drift.turn(now),
        nod:
          nod + nods(now, scene.doing === 'listening') + bent(gestures) + 0.08 * stress + 0.014 * lift * drift.nod(now),
        tilt: tilted.follow(tiltOf(scene), passed) + 0.02 * lift * drift.tilt(now),
      },
      sway: 0.4 * drift.sway(now),
      breath: breath(now),
      gestures,
    };
  };
};
