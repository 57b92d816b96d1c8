import type { Language } from '#contract/language.ts';
import type { Result } from '#core/result.ts';

/** How far a vocabulary has come at the listener. */
export type VocabularyState = { kind: 'ready' } | { kind: 'pending' } | { kind: 'failed'; reason: string };

export type CreateFailure =
  /** There is one of this name already. */
  | { kind: 'taken' }
  /** The account holds as many as it may, or was asked too often. */
  | { kind: 'too-many'; reason: string }
  /** The listener does not take it. */
  | { kind: 'refused'; reason: string };

/**
 * Port: the vocabularies of a listener, by name. One that exists never changes: names hold a hash of the words, so that
 * a way back always leads to the very words that worked.
 */
export type Vocabularies = {
  /** Undefined where there is none of this name. */
  read: (name: string) => Promise<VocabularyState | undefined>;
  /** Begins to make it; it is ready minutes later, or failed. */
  create: (name: string, language: Language, table: string) => Promise<Result<undefined, CreateFailure>>;
  /** Nothing happens where there is none of this name. */
  remove: (name: string) => Promise<void>;
  /** The names that begin so, in order. */
  list: (prefix: string) => Promise<string[]>;
};
