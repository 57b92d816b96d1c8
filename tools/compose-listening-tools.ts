import { makeS3Files } from '#adapters/aws/s3-files.ts';
import { makeTranscribeRecordings } from '#adapters/aws/transcribe-recordings.ts';
import { makeTranscribeVocabularies } from '#adapters/aws/transcribe-vocabulary.ts';
import { readTranscript } from '#adapters/aws/transcript-words.ts';
import { makeGapFile } from '#adapters/local/gap-file.ts';
import type { S3Place } from './s3-place.ts';

/** The adapters of the tools for listening, apart from the others: the SDKs take a while to load. */
export const composeListeningTools = () => ({
  openFiles: (place: S3Place) => makeS3Files(place),
  openVocabularies: (place: S3Place) => makeTranscribeVocabularies({ ...place, files: makeS3Files(place) }),
  openRecordings: (place: S3Place) => makeTranscribeRecordings({ ...place, files: makeS3Files(place) }),
  readTranscript,
  openGapFile: makeGapFile,
});
