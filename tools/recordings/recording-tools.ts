import { createHash } from 'node:crypto';
import type { Language } from '#contract/language.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { Files } from '#core/files/files.ts';
import { makeGatherGaps } from '#core/gap/gather-gaps.ts';
import { makeHearGaps } from '#core/gap/hear-gaps.ts';
import { makeTopicOf } from '#core/gap/make-topic-of.ts';
import type { GapFile, Utterance, WriteDown } from '#core/gap/recordings.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { S3Place } from '../s3-place.ts';

/** What the verbs of `npm run -s recordings` work with. */
export type RecordingTools = {
  openTurns: () => Promise<{ takeTurn: TakeTurn; release: Pick<ReleaseReader, 'lexicon'> }>;
  openFiles: (place: S3Place) => Files;
  openRecordings: (place: S3Place) => WriteDown;
  openGapFile: (path: string) => GapFile;
  readTranscript: (content: string, language: Language) => Utterance[];
  /** The hall's calendar day. */
  today: () => string;
  wait: (milliseconds: number) => Promise<unknown>;
  /** Where gaps are kept unless told otherwise. */
  defaultOut: string;
  print: (line: string) => void;
  complain: (line: string) => void;
};

/** 32 hex digits of a text, always the same for the same text. */
export const idOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The engine, as gaps are heard and gathered with it. */
export const openGapHearing = async ({ openTurns }: Pick<RecordingTools, 'openTurns'>) => {
  const { takeTurn, release } = await openTurns();
  return { hearGaps: makeHearGaps(takeTurn), gatherGaps: makeGatherGaps(makeTopicOf(release.lexicon)) };
};
