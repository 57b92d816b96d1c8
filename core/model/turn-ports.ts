import type { Breaker } from '#core/breaker.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { AskModel, IsModelOn } from './model-ports.ts';

/** How long a turn waits for a model, in milliseconds from when the engine has its own answer. */
export type TurnBudget = {
  /** Until the first sentence; after it the engine's own answer is shown. */
  first: number;
  /** Until the last one. */
  whole: number;
};

/** Port: lines of replies that were used before. A cache that fails has nothing, and keeps nothing. */
export type ReplyCache = {
  read: (key: string) => Promise<string | undefined>;
  write: (key: string, lines: string) => Promise<void>;
};

/** What a turn with a model stands on. */
export type ModelPorts = {
  release: ReleaseReader;
  takeTurn: TakeTurn;
  ask: AskModel;
  isOn: IsModelOn;
  cache: ReplyCache;
  breaker: Breaker;
  budget: TurnBudget;
  /** Epoch milliseconds. */
  now: () => number;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
  /** Is told of what should not have happened. */
  report: (error: unknown) => void;
};
