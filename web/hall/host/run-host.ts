import type { HostPreference } from './choose-host.ts';
import type { HostScene } from './host-scene.ts';
import { makeHostStage } from './host-stage.ts';
import { seedChance } from './life/chance.ts';
import { makeHostLife } from './life/host-life.ts';
import { makePace, stillPose } from './pace.ts';

/** Longer than this, in milliseconds, the page was hidden, and the frame says nothing about the machine. */
const longestFrame = 3000;

/** Counts what is drawn, and tells once a second. */
const makeFrameCount = (told: (fps: number) => void) => {
  let since: number | undefined;
  let count = 0;
  return (now: number) => {
    since ??= now;
    count += 1;
    if (now - since < 1000) return;
    told(Math.round(((count - 1) * 1000) / (now - since)));
    since = now;
    count = 1;
  };
};

/** Keeps the stage as large as its box, at once and whenever that changes. */
const keepSize = (box: HTMLElement, resize: (width: number, height: number) => void) => {
  const fit = () => {
    if (box.clientWidth > 0 && box.clientHeight > 0) resize(box.clientWidth, box.clientHeight);
  };
  fit();
  const observer = new ResizeObserver(fit);
  observer.observe(box);
  return () => observer.disconnect();
};

/**
 * Lets the host live in a box, until what is returned is called. `scene` is asked for every frame. `data-fps` of the box
 * tells how many frames were drawn in the last second, `data-host` which host is seen.
 */
export const runHost = (box: HTMLElement, prefer: HostPreference, scene: () => HostScene): (() => void) => {
  const stage = makeHostStage(box, prefer);
  const life = makeHostLife(seedChance(Math.floor(performance.timeOrigin + performance.now())));
  const pace = makePace();
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const count = makeFrameCount((fps) => {
    box.dataset.fps = String(fps);
  });
  const forgetSize = keepSize(box, stage.resize);
  let last: number | undefined;
  let asked = 0;
  // A hidden page is given no frames: the host stands still until it is seen again.
  const frame = (now: number) => {
    asked = requestAnimationFrame(frame);
    const current = scene();
    const { draws, idle } = pace(now, current.doing);
    if (!draws) return;
    const pose = life(now, current);
    stage.show(calm.matches ? stillPose(pose) : pose);
    count(now);
    if (last !== undefined && !idle && now - last < longestFrame) stage.pass(now - last);
    last = now;
  };
  asked = requestAnimationFrame(frame);
  return () => {
    cancelAnimationFrame(asked);
    forgetSize();
    stage.close();
  };
};
