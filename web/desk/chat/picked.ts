import type { Suggestions } from '#contract/staff/desk.ts';

/** A passage that goes with the next message. */
export type Picked = Suggestions['passages'][number];
