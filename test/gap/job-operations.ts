import type { Files } from '#core/files/files.ts';
import type { Operation } from '../vocabulary/transcribe-double.ts';

type Job = { looks: number; reason?: string; key: string };

/** What a call holds: its transcript in Amazon's form, or why it cannot be written down. */
export type Calls = Record<string, { transcript: string } | { broken: string }>;

/** Amazon's own words for a job that it does not know. */
const unknown = {
  refused: 'BadRequest',
  message: "The requested job couldn't be found. Check the job name and try your request again.",
} as const;

/** The operations on batch jobs: a job is done at the given look, and writes its output into the bucket as Amazon does. */
export const jobOperations = (
  files: Files,
  { calls, prefix, looks = 0, most = 100 }: { calls: Calls; prefix: string; looks?: number; most?: number },
): Record<string, Operation> => {
  const jobs = new Map<string, Job>();
  const running = () => [...jobs.values()].filter((it) => it.looks >= 0).length;
  return {
    StartTranscriptionJob: async ({ TranscriptionJobName, Media, OutputKey }) => {
      const name = String(TranscriptionJobName);
      const address = String((Media as { MediaFileUri: string }).MediaFileUri);
      if (jobs.has(name)) return { refused: 'Conflict', message: 'The requested job name already exists.' };
      if (running() >= most) return { refused: 'LimitExceeded', message: 'You have too many jobs.' };
      const call = calls[address];
      if (!call) return { refused: 'BadRequest', message: "The URI that you provided doesn't point to an S3 object." };
      const key = String(OutputKey).slice(prefix.length);
      jobs.set(name, { looks, key, ...('broken' in call ? { reason: call.broken } : {}) });
      if ('transcript' in call) await files.write(key, new TextEncoder().encode(call.transcript), 'application/json');
      return { TranscriptionJob: { TranscriptionJobName: name, TranscriptionJobStatus: 'QUEUED' } };
    },
    GetTranscriptionJob: ({ TranscriptionJobName }) => {
      const job = jobs.get(String(TranscriptionJobName));
      if (!job) return unknown;
      job.looks -= 1;
      const status = job.looks >= 0 ? 'IN_PROGRESS' : job.reason === undefined ? 'COMPLETED' : 'FAILED';
      return {
        TranscriptionJob: {
          TranscriptionJobName,
          TranscriptionJobStatus: status,
          CreationTime: 1_795_000_000.5,
          ...(status === 'FAILED' ? { FailureReason: job.reason } : {}),
        },
      };
    },
    DeleteTranscriptionJob: ({ TranscriptionJobName }) => (jobs.delete(String(TranscriptionJobName)) ? {} : unknown),
  };
};
