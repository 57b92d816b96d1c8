import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Viseme, type VisemeMark } from '#contract/voice/viseme.ts';
import type { HostPose } from '#web/hall/host/host-pose.ts';
import type { HostScene } from '#web/hall/host/host-scene.ts';
import { seedChance } from '#web/hall/host/life/chance.ts';
import { makeHostLife } from '#web/hall/host/life/host-life.ts';
import { mouthAt, openOf } from '#web/hall/host/life/mouth-at.ts';

const waiting: HostScene = { doing: 'waiting', mood: 'kind', look: 'visitor' };
const frame = 16;

/** The poses of a scene, one a frame. */
const live = (seconds: number, sceneAt: (now: number) => HostScene, seed = 7) => {
  const life = makeHostLife(seedChance(seed));
  return Array.from({ length: Math.round((seconds * 1000) / frame) }, (_, index) => ({
    now: index * frame,
    pose: life(index * frame, sceneAt(index * frame)),
  }));
};

/** The most that anything may change within one frame. */
const limits = { mouth: 0.45, blink: 0.5, face: 0.12, gaze: 0.5, head: 0.045, sway: 0.02, breath: 0.03, gesture: 0.08 };

const changes = (before: HostPose, after: HostPose) => {
  const of = (pick: (pose: HostPose) => number) => Math.abs(pick(after) - pick(before));
  const most = <K extends string>(a: Partial<Record<K, number>>, b: Partial<Record<K, number>>) =>
    Math.max(
      0,
      ...([...Object.keys(a), ...Object.keys(b)] as K[]).map((key) => Math.abs((a[key] ?? 0) - (b[key] ?? 0))),
    );
  return {
    mouth: most(before.mouth, after.mouth),
    blink: of((pose) => pose.blink),
    face: Math.max(
      of((pose) => pose.smile),
      of((pose) => pose.brows),
      of((pose) => pose.concern),
    ),
    gaze: Math.max(
      of((pose) => pose.gaze.x),
      of((pose) => pose.gaze.y),
    ),
    head: Math.max(
      of((pose) => pose.head.turn),
      of((pose) => pose.head.nod),
      of((pose) => pose.head.tilt),
    ),
    sway: of((pose) => pose.sway),
    breath: of((pose) => pose.breath),
    gesture: most(before.gestures, after.gestures),
  };
};

const anyMark = fc.record({ gap: fc.integer({ min: 20, max: 220 }), viseme: fc.constantFrom(...Viseme.options) });
const anyMarks = fc.array(anyMark, { minLength: 1, maxLength: 30 }).map((list): VisemeMark[] => {
  let ms = 0;
  return list.map(({ gap, viseme }) => {
    const mark = { ms, viseme, weight: 1 };
    ms += gap;
    return mark;
  });
});
const anyScene = fc.record(
  {
    doing: fc.constantFrom<HostScene['doing'][]>('waiting', 'greeting', 'listening', 'thinking', 'speaking', 'leaving'),
    mood: fc.constantFrom<HostScene['mood'][]>('kind', 'sorry', 'serious'),
    look: fc.constantFrom<HostScene['look'][]>('visitor', 'card', 'way', 'down'),
    gesture: fc.constantFrom<NonNullable<HostScene['gesture']>[]>('greet', 'point-card', 'point-way', 'apologise'),
    voiced: fc.record({ visemes: anyMarks, startedAt: fc.integer({ min: 0, max: 8000 }) }),
  },
  { requiredKeys: ['doing', 'mood', 'look'] },
);

test('nothing of the host ever jumps, whatever the scene changes to and when', () => {
  const changing = fc.array(fc.record({ frames: fc.integer({ min: 1, max: 120 }), scene: anyScene }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(changing, fc.integer(), (list, seed) => {
      const scenes = list.flatMap(({ frames, scene }) => Array<HostScene>(frames).fill(scene));
      const poses = live((scenes.length * frame) / 1000, (now) => scenes[now / frame] ?? waiting, seed);
      for (const [index, { pose }] of poses.entries()) {
        const before = poses[index - 1]?.pose;
        if (!before) continue;
        for (const [part, change] of Object.entries(changes(before, pose)))
          expect(change, `${part} at frame ${index}`).toBeLessThanOrEqual(limits[part as keyof typeof limits]);
      }
    }),
    { numRuns: 60 },
  );
});

test('every number of a pose stays within what the renderers know', () => {
  fc.assert(
    fc.property(fc.array(anyScene, { minLength: 1, maxLength: 6 }), fc.integer(), (scenes, seed) => {
      for (const { pose } of live(3, (now) => scenes[Math.floor(now / 500) % scenes.length] ?? waiting, seed)) {
        for (const share of [pose.blink, pose.smile, pose.concern, pose.breath, ...Object.values(pose.mouth)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1.000001);
        }
        for (const offset of [pose.brows, pose.gaze.x, pose.gaze.y, pose.sway])
          expect(Math.abs(offset)).toBeLessThanOrEqual(1);
        expect(Object.values(pose.gestures).reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.000001);
      }
    }),
    { numRuns: 30 },
  );
});

test('it breathes 12 to 16 times a minute', () => {
  const poses = live(120, () => waiting);
  const peaks = poses.filter(
    ({ pose }, index) =>
      pose.breath > 0.9 &&
      pose.breath >= (poses[index - 1]?.pose.breath ?? 1) &&
      pose.breath > (poses[index + 1]?.pose.breath ?? 1),
  );
  expect(peaks.length / 2).toBeGreaterThanOrEqual(11.5);
  expect(peaks.length / 2).toBeLessThanOrEqual(16.5);
});

test('it blinks for less than a fifth of a second, and never longer than 6.2 seconds not', () => {
  const poses = live(120, () => waiting);
  const closed = poses.filter(({ pose }) => pose.blink > 0).map(({ now }) => now);
  const starts = closed.filter((now, index) => now - (closed[index - 1] ?? -100) > frame);
  for (const [index, start] of starts.slice(1).entries()) expect(start - (starts[index] ?? 0)).toBeLessThan(6400);
  expect(closed.length * frame).toBeLessThan(starts.length * 190);
  expect(starts.length).toBeGreaterThan(20);
});

test('the same chance gives the same life', () => {
  expect(live(5, () => waiting, 3)).toEqual(live(5, () => waiting, 3));
  expect(live(5, () => waiting, 3)).not.toEqual(live(5, () => waiting, 4));
});

test('the smile comes and goes, and leaves when it is sorry', () => {
  const smiles = live(40, () => waiting).map(({ pose }) => pose.smile);
  expect(Math.max(...smiles) - Math.min(...smiles)).toBeGreaterThan(0.1);
  const sorry = live(3, (now) => (now < 1000 ? waiting : { ...waiting, doing: 'speaking', mood: 'sorry' })).at(
    -1,
  )?.pose;
  expect(sorry?.smile).toBeLessThan(0.02);
  expect(sorry?.concern).toBeGreaterThan(0.6);
});

test('eyes reach the card before the head does', () => {
  const poses = live(2, (now) => (now < 500 ? waiting : { ...waiting, doing: 'speaking', look: 'card' }));
  const at = (now: number) => poses[Math.round(now / frame)]?.pose;
  expect(at(640)?.gaze.x).toBeGreaterThan(0.5);
  expect(at(640)?.head.turn).toBeLessThan(0.16);
  expect(at(1300)?.head.turn).toBeGreaterThan(0.2);
});

test('it nods while it listens, and raises no hand', () => {
  const poses = live(12, () => ({ ...waiting, doing: 'listening', gesture: 'greet' }));
  expect(Math.max(...poses.map(({ pose }) => pose.head.nod))).toBeGreaterThan(0.05);
  expect(poses.every(({ pose }) => pose.gestures.greet === undefined)).toBe(true);
});

test('a greeting hand goes down again by itself', () => {
  const poses = live(6, () => ({ ...waiting, doing: 'greeting' }));
  expect(poses.some(({ pose }) => pose.gestures.greet === 1)).toBe(true);
  expect(poses.at(-1)?.pose.gestures).toEqual({ rest: 1 });
});

const ma: VisemeMark[] = [
  { ms: 0, viseme: 'sil', weight: 1 },
  { ms: 200, viseme: 'PP', weight: 1 },
  { ms: 300, viseme: 'aa', weight: 0.8 },
  { ms: 600, viseme: 'sil', weight: 1 },
];

test('lips are 40 milliseconds ahead of the sound and go over within 70', () => {
  expect(mouthAt(ma, 100)).toEqual({});
  expect(mouthAt(ma, 160).PP).toBeCloseTo(0.5);
  expect(mouthAt(ma, 220)).toEqual({ PP: 1 });
  expect(mouthAt(ma, 300)).toEqual({ aa: 0.8 });
  expect(mouthAt(ma, 700)).toEqual({});
});

test('the smile is damped while the mouth is open', () => {
  const speaking: HostScene = { ...waiting, doing: 'speaking', voiced: { visemes: ma, startedAt: 2000 } };
  const poses = live(3, () => speaking);
  const open = poses.filter(({ pose }) => openOf(pose.mouth) > 0.7).map(({ pose }) => pose.smile);
  const shut = poses.filter(({ now, pose }) => now > 1500 && now < 2100 && openOf(pose.mouth) === 0);
  expect(open.length).toBeGreaterThan(3);
  expect(Math.max(...open)).toBeLessThan(Math.min(...shut.map(({ pose }) => pose.smile)));
});

test('lips close when the voice is cut off', () => {
  const speaking: HostScene = { ...waiting, doing: 'speaking', voiced: { visemes: ma, startedAt: 0 } };
  const poses = live(1, (now) => (now < 400 ? speaking : { ...waiting, doing: 'listening' }));
  expect(openOf(poses[24]?.pose.mouth ?? {})).toBeGreaterThan(0.5);
  expect(openOf(poses[34]?.pose.mouth ?? { aa: 1 })).toBe(0);
});
