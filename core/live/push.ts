import type { ServerFrame } from '#contract/live/frames.ts';
import type { Staff } from '#contract/staff/staff.ts';

/** Who listens: the visitor of a handoff, whoever follows a visit, one member of staff, or the whole desk of a hall. */
export type Audience =
  | { kind: 'visitor'; handoffId: string }
  | { kind: 'visit'; visitId: string }
  | { kind: 'staff'; staffId: string }
  | { kind: 'desk'; hall: string };

/** Port: sends the frame to every open connection of the audience. Nobody listening is no failure: what matters is kept and asked for again. */
export type Push = (audience: Audience, frame: ServerFrame) => Promise<void>;

/** A live connection, as the registry keeps it. */
export type Connection = {
  connectionId: string;
  /** Absent until the client has joined. */
  audience?: Audience | undefined;
  /** For staff: who. */
  staffId?: string | undefined;
  /** For staff: as the token said when they joined. */
  staff?: Staff | undefined;
  /** For a visitor: the visit, whose handoff it is or which is followed. */
  visitId?: string | undefined;
};

/** Port: who is connected. Entries expire by themselves (epoch seconds), since connections may die unseen. */
export type Connections = {
  /** A desk connection is found under its staff member and under its hall. */
  put: (connection: Connection & { hall?: string | undefined }, expiresAt: number) => Promise<void>;
  read: (connectionId: string) => Promise<(Connection & { hall?: string | undefined }) | undefined>;
  remove: (connectionId: string) => Promise<void>;
  of: (audience: Audience) => Promise<string[]>;
};
