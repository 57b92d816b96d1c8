import { detectorFolder } from './capture.ts';
import type { FromDetector, ToDetector } from './detector-protocol.ts';
import { levelOf, usualHall } from './noise-floor.ts';

/** Tells how surely a frame is a voice, in the order in which frames come. */
export type Detector = {
  push: (frame: Float32Array) => void;
  /** What came before has nothing to do with what comes now; frames that are still being judged are dropped. */
  reset: () => void;
  close: () => void;
};

type Judged = (frame: Float32Array, probability: number) => void;

/** So many frames wait at most: two seconds. While the detector loads, the older ones are let go. */
const longestQueue = 64;
/** After so many frames without a detector, twenty seconds, it counts as broken. */
const longestLoading = 625;

/** Without the detector, loudness tells: poorly, but nobody has to do without listening. */
const byLoudness = (frame: Float32Array) => (levelOf(frame) > usualHall + 8 ? 0.9 : 0.1);

/** Starts the detector in a worker and begins to load it. `onJudged` is told of every frame. */
export const startDetector = (onJudged: Judged): Detector => {
  const worker = new Worker(new URL('./detector-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToDetector) => worker.postMessage(message);
  let broken = false;
  let ready = false;
  /** Frames that came while it loaded. */
  let early = 0;
  let waiting: Float32Array[] = [];
  /** Verdicts on frames that were dropped meanwhile. */
  let dropped = 0;

  const judge = (probability: number) => {
    if (dropped > 0) {
      dropped -= 1;
      return;
    }
    const frame = waiting.shift();
    if (frame) onJudged(frame, probability);
  };
  const breakDown = () => {
    if (broken) return;
    broken = true;
    worker.terminate();
    const left = waiting;
    waiting = [];
    for (const frame of left) onJudged(frame, byLoudness(frame));
  };
  worker.onmessage = ({ data }: MessageEvent<FromDetector>) => {
    if (data.kind === 'judged') judge(data.probability);
    else if (data.kind === 'broken') breakDown();
    else {
      ready = true;
      for (const frame of waiting) tell({ kind: 'frame', frame });
    }
  };
  worker.onerror = breakDown;
  tell({ kind: 'load', folder: detectorFolder });

  const keepEarly = (frame: Float32Array) => {
    early += 1;
    waiting = [...waiting, frame].slice(-longestQueue);
    if (early > longestLoading) breakDown();
  };
  const judgeReady = (frame: Float32Array) => {
    waiting.push(frame);
    // a worker that hangs is no worker
    if (waiting.length > longestQueue) breakDown();
    else tell({ kind: 'frame', frame });
  };
  return {
    push: (frame) => {
      if (broken) onJudged(frame, byLoudness(frame));
      else if (ready) judgeReady(frame);
      else keepEarly(frame);
    },
    reset: () => {
      if (ready) dropped += waiting.length;
      waiting = [];
      if (ready && !broken) tell({ kind: 'reset' });
    },
    close: () => {
      broken = true;
      waiting = [];
      worker.terminate();
    },
  };
};
