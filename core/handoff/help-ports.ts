import type * as z from 'zod';
import type { IceServer } from '#contract/handoff/handoff-view.ts';
import type { Help } from '#contract/help.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Push } from '#core/live/push.ts';
import type { RecordAccess } from '#core/staff/access-log.ts';
import type { ReadLatestTurn, ReadTurns } from '#core/visit/turn-log.ts';
import type { DutyBoard } from './duty-board.ts';
import type { ClosedHandoffs, HandoffLog, OpenHandoffs, VisitHandoffs } from './handoff-log.ts';
import type { HandoffPapers } from './handoff-papers.ts';
import type { HandoffSettings } from './handoff-settings.ts';
import type { MessageLog } from './message-log.ts';
import type { Remind } from './remind.ts';
import type { SeatBook } from './seat-book.ts';
import type { VisitorPresence } from './visitor-presence.ts';

/** Where handoffs are kept. */
export type HandoffStore = {
  log: HandoffLog;
  open: OpenHandoffs;
  ofVisit: VisitHandoffs;
  closed: ClosedHandoffs;
  papers: HandoffPapers;
  messages: MessageLog;
  duty: DutyBoard;
  seats: SeatBook;
  presence: VisitorPresence;
};

/** How long what is kept, in seconds. */
type HelpLifetimes = {
  /** Phone, name and address, from the order on. */
  contact: number;
  /** The log of a handoff, from each event on. */
  handoff: number;
  /** Packet and messages. */
  message: number;
};

export type HelpPorts = HandoffStore & {
  readLatestTurn: ReadLatestTurn;
  readTurns: ReadTurns;
  recordAccess: RecordAccess;
  remind: Remind;
  push: Push;
  release: Pick<ReleaseReader, 'id' | 'guide' | 'bundle' | 'version' | 'hall'>;
  help: Help;
  settings: HandoffSettings;
  lifetimes: HelpLifetimes;
  iceServers: readonly z.infer<typeof IceServer>[];
  /** Epoch milliseconds. */
  now: () => number;
  /** What went wrong after an event was kept. The sweep makes up for it; somebody should know all the same. */
  report: (error: unknown) => void;
};

/** Epoch seconds, a lifetime from now. */
export const expiryOf = ({ now }: Pick<HelpPorts, 'now'>, lifetime: number) => Math.floor(now() / 1000) + lifetime;

export const rulesOf = ({ settings, help }: Pick<HelpPorts, 'settings' | 'help'>) => ({ settings, hours: help.hours });

/** A moment as it crosses a wire. */
export const isoOf = (moment: number) => new Date(moment).toISOString();
