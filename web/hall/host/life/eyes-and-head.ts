import type { HostPose } from '../host-pose.ts';
import type { HostScene } from '../host-scene.ts';
import { type Chance, pick } from './chance.ts';
import { makeFollower } from './follower.ts';

type Spot = { x: number; y: number };

/** Where things are, as a gaze: the cards and the way on the viewer's right. */
const spots: Record<HostScene['look'], Spot> = {
  visitor: { x: 0, y: 0.04 },
  card: { x: 0.95, y: 0.34 },
  way: { x: 1, y: -0.02 },
  down: { x: 0, y: 0.85 },
};
const pondering: Spot = { x: -0.55, y: -0.75 };

/** Radians that the head turns and nods towards something at the edge of sight. */
const headTurn = 0.27;
const headNod = 0.15;
/** How much of a gaze the head takes over from the eyes once it has come after. */
const taken = 0.42;

/** Who looks at something looks back at the visitor in between. Returns where the eyes want to go. */
const makeAttention = (chance: Chance) => {
  let back = false;
  let until = 0;
  let wanted: Spot = spots.visitor;
  const turn = (now: number) => {
    back = !back;
    until = now + (back ? pick(chance, 1600, 3200) : pick(chance, 1100, 2200));
  };
  return (now: number, goal: Spot): Spot => {
    if (goal !== wanted) {
      wanted = goal;
      back = false;
      until = now + pick(chance, 1500, 2600);
    }
    if (now >= until) turn(now);
    const stays = goal === spots.visitor || goal === spots.down;
    return back && !stays ? spots.visitor : goal;
  };
};

/** Small jumps that no eye is without, and now and then a glance aside while nobody is there. */
const makeJumps = (chance: Chance) => {
  let next = 0;
  let jump: Spot = { x: 0, y: 0 };
  return (now: number, waiting: boolean): Spot => {
    if (now >= next) {
      const glance = waiting && chance() < 0.22;
      jump = glance
        ? { x: pick(chance, -0.6, 0.6), y: pick(chance, -0.1, 0.25) }
        : { x: pick(chance, -0.07, 0.07), y: pick(chance, -0.05, 0.05) };
      next = now + (glance ? pick(chance, 700, 1500) : pick(chance, 350, 1700));
    }
    return jump;
  };
};

/** Eyes that go to what matters, and a head that comes after them; `passed` is milliseconds since the last call. */
export const makeEyesAndHead = (chance: Chance) => {
  const attend = makeAttention(chance);
  const jumps = makeJumps(chance);
  const eyes = { x: makeFollower(0, 26), y: makeFollower(0, 26) };
  const head = { x: makeFollower(0, 5.5), y: makeFollower(0, 5.5) };
  return (now: number, passed: number, scene: HostScene): { gaze: Spot; turn: number; nod: number } => {
    const goal = attend(now, scene.doing === 'thinking' ? pondering : spots[scene.look]);
    const jump = jumps(now, scene.doing === 'waiting' && goal === spots.visitor);
    const turned = { x: head.x.follow(goal.x + jump.x * 0.3, passed), y: head.y.follow(goal.y, passed) };
    const seen = { x: eyes.x.follow(goal.x + jump.x, passed), y: eyes.y.follow(goal.y + jump.y, passed) };
    const held = (value: number) => Math.max(-1, Math.min(1, value));
    const gaze: HostPose['gaze'] = { x: held(seen.x - taken * turned.x), y: held(seen.y - taken * turned.y) };
    return { gaze, turn: turned.x * headTurn, nod: turned.y * headNod };
  };
};
