import type { Viseme } from '#contract/voice/viseme.ts';

/** What the host's arms and body can do. Each renderer has its own key poses for them; they are blended by amount. */
export type Gesture =
  /** Hands folded before the body, at ease. */
  | 'rest'
  /** One hand raised, open, in welcome. */
  | 'greet'
  /** An open palm towards the cards beside the host. */
  | 'point-card'
  /** An open palm along the way, out of the picture. */
  | 'point-way'
  /** Both palms half open: explaining. */
  | 'explain'
  /** A hand near the chin, eyes up. */
  | 'think'
  /** Leaning in, head a little to the side. */
  | 'listen'
  /** Palms together low, head bent: sorry. */
  | 'apologise'
  /** A small bow from the waist: goodbye. */
  | 'bow';

/** How the host looks at one moment. All numbers are between 0 and 1 where nothing else is said. */
export type HostPose = {
  /** How much of each mouth shape; what is absent is 0. */
  mouth: Partial<Record<Viseme, number>>;
  /** Eyelids: 1 is closed. */
  blink: number;
  smile: number;
  /** -1 lowered, 1 raised. */
  brows: number;
  /** Concern: inner brows up, corners of the mouth level. */
  concern: number;
  /** Where the eyes look: -1 to 1, x to the viewer's right, y down. */
  gaze: { x: number; y: number };
  /** Radians: turn to the viewer's right, nod down, tilt to the viewer's right. */
  head: { turn: number; nod: number; tilt: number };
  /** Shift of weight: -1 to 1, to the viewer's right. */
  sway: number;
  /** 1 at the height of a breath. */
  breath: number;
  /** How much of each gesture; together at most 1, what is left is `rest`. */
  gestures: Partial<Record<Gesture, number>>;
};

/** Draws the host. A renderer keeps no time of its own: the same pose gives the same picture. */
export type HostRenderer = {
  kind: 'drawn' | 'solid';
  /** What is shown, a canvas or an SVG; it fills its parent. */
  element: Element;
  show: (pose: HostPose) => void;
  /** Device pixels are the renderer's own affair; these are CSS pixels. */
  resize: (width: number, height: number) => void;
  /** Called once when the renderer can draw no more: its GPU context is gone for good. */
  onLost: (told: () => void) => void;
  /** Lets go of everything. */
  close: () => void;
};
