import {
  BadRequestException,
  ConflictException,
  DeleteTranscriptionJobCommand,
  GetTranscriptionJobCommand,
  LimitExceededException,
  NotFoundException,
  StartTranscriptionJobCommand,
  TranscribeClient,
} from '@aws-sdk/client-transcribe';
import type { JobState, Recording, WriteDown } from '#core/gap/recordings.ts';
import { fail, ok } from '#core/result.ts';
import { type Bucketed, languageCodes } from './transcribe-vocabulary.ts';
import { readTranscript } from './transcript-words.ts';

/** A call has two speakers; a third may be passed the receiver. */
const mostSpeakers = 3;

const jobName = (id: string) => `lingban-${id}`;
const wordsKey = (id: string) => `recordings/words/${id}.json`;

/** Amazon says of a job that it does not know "bad request". */
const nothing = (error: unknown) => {
  if (error instanceof NotFoundException) return undefined;
  if (error instanceof BadRequestException && /couldn't be found|doesn't exist|not found/i.test(error.message))
    return undefined;
  throw error;
};

const startOf = ({ id, address, language, vocabulary }: Recording, { bucket, prefix }: Bucketed) =>
  new StartTranscriptionJobCommand({
    TranscriptionJobName: jobName(id),
    LanguageCode: languageCodes[language],
    Media: { MediaFileUri: address },
    OutputBucketName: bucket,
    OutputKey: `${prefix}${wordsKey(id)}`,
    Settings: {
      ShowSpeakerLabels: true,
      MaxSpeakerLabels: mostSpeakers,
      ...(vocabulary ? { VocabularyName: vocabulary } : {}),
    },
  });

/**
 * Recordings written down by batch jobs of Amazon Transcribe, their output in our own bucket. Needs
 * `transcribe:StartTranscriptionJob`, `GetTranscriptionJob` and `DeleteTranscriptionJob`, reading of the recordings and
 * writing of the bucket.
 */
export const makeTranscribeRecordings = (place: Bucketed, client = new TranscribeClient()): WriteDown => ({
  start: async (recording) => {
    try {
      await client.send(startOf(recording, place));
    } catch (error) {
      // begun before
      if (error instanceof ConflictException) return ok(undefined);
      if (error instanceof LimitExceededException) return fail({ kind: 'too-many', reason: error.message });
      if (error instanceof BadRequestException) return fail({ kind: 'refused', reason: error.message });
      throw error;
    }
    return ok(undefined);
  },
  state: async (id): Promise<JobState | undefined> => {
    const reply = await client
      .send(new GetTranscriptionJobCommand({ TranscriptionJobName: jobName(id) }))
      .catch(nothing);
    const job = reply?.TranscriptionJob;
    if (!job) return undefined;
    if (job.TranscriptionJobStatus === 'COMPLETED') return { kind: 'done' };
    if (job.TranscriptionJobStatus !== 'FAILED') return { kind: 'running' };
    return { kind: 'failed', reason: job.FailureReason ?? 'no reason was given' };
  },
  read: async (id, language) => {
    const content = await place.files.read(wordsKey(id));
    return content && readTranscript(new TextDecoder().decode(content), language);
  },
  forget: async (id) => {
    // the words first: they are what must not stay
    await place.files.remove(wordsKey(id));
    await client.send(new DeleteTranscriptionJobCommand({ TranscriptionJobName: jobName(id) })).catch(nothing);
  },
});
