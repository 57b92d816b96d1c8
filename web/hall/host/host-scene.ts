import type { VisemeMark } from '#contract/voice/viseme.ts';
import type { Gesture } from './host-pose.ts';

/** Sound that is heard now, and the mouth that goes with it. */
export type Voiced = {
  visemes: readonly VisemeMark[];
  /** Milliseconds on the clock of `performance.now()` at which the sound began. */
  startedAt: number;
};

/** What the host is about, as the screen tells it. What moves in between is the host's own life. */
export type HostScene = {
  doing: 'waiting' | 'greeting' | 'listening' | 'thinking' | 'speaking' | 'leaving';
  mood: 'kind' | 'sorry' | 'serious';
  /** Whom or what to look at. */
  look: 'visitor' | 'card' | 'way' | 'down';
  /** The gesture that what is said calls for. */
  gesture?: Gesture | undefined;
  voiced?: Voiced | undefined;
};
