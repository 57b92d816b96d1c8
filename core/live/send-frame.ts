import type { ServerFrame } from '#contract/live/frames.ts';

/** Port: sends a frame to one connection; `gone` when that has ended. Throws when nobody can tell. */
export type SendFrame = (connectionId: string, frame: ServerFrame) => Promise<'sent' | 'gone'>;

/** Port: ends a connection. One that has ended already is no failure. */
export type Disconnect = (connectionId: string) => Promise<void>;
