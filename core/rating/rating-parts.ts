import type { AppendEvent } from '#core/handoff/append-event.ts';
import type { HelpPorts } from '#core/handoff/help-ports.ts';
import type { ReadTurn } from '#core/visit/turn-log.ts';
import type { RatingStore } from './rating-ports.ts';

/** What the operations on ratings stand on. */
export type RatingParts = {
  store: RatingStore;
  ports: HelpPorts;
  appendEvent: AppendEvent;
  readTurn: ReadTurn;
  /** By when a bad rating is followed up. */
  followUpWorkdays: number;
};
