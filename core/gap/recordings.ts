import type { Gap } from '#contract/gap.ts';
import type { Language } from '#contract/language.ts';
import type { Result } from '#core/result.ts';

/** What one speaker said until another spoke. The name says who is who within one recording and nothing more. */
export type Utterance = { speaker: string; text: string };

/** A recording to be written down. `id` is a hash of where it lies: asked for again, it is the same job. */
export type Recording = { id: string; address: string; language: Language; vocabulary?: string };

export type JobState = { kind: 'running' } | { kind: 'done' } | { kind: 'failed'; reason: string };

/** Port: whoever writes down recordings, a job each. */
export type WriteDown = {
  /** Begins a job, unless it exists. `too-many`: ask again later. */
  start: (recording: Recording) => Promise<Result<undefined, { kind: 'too-many' | 'refused'; reason: string }>>;
  /** Undefined where there is no such job. */
  state: (id: string) => Promise<JobState | undefined>;
  /** What was said, of a job that is done; undefined where its words are gone. */
  read: (id: string, language: Language) => Promise<Utterance[] | undefined>;
  /** Deletes the job and every word of it. */
  forget: (id: string) => Promise<void>;
};

/** Port: the operator's file of gaps. */
export type GapFile = { read: () => Promise<Gap[]>; write: (gaps: readonly Gap[]) => Promise<void> };
