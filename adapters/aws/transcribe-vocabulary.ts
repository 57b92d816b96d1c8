import {
  BadRequestException,
  ConflictException,
  CreateVocabularyCommand,
  DeleteVocabularyCommand,
  GetVocabularyCommand,
  LimitExceededException,
  NotFoundException,
  paginateListVocabularies,
  TranscribeClient,
} from '@aws-sdk/client-transcribe';
import type { Language } from '#contract/language.ts';
import type { Files } from '#core/files/files.ts';
import { fail, ok } from '#core/result.ts';
import type { CreateFailure, Vocabularies, VocabularyState } from '#core/vocabulary/vocabularies.ts';

/** Files of a bucket, with where they stand in it, so that Amazon Transcribe finds them too. */
export type Bucketed = { files: Files; bucket: string; prefix: string };

export const languageCodes = { zh: 'zh-CN', en: 'en-US' } as const satisfies Record<Language, string>;

const tableKey = (name: string) => `vocabulary/${name}.txt`;

/** Amazon says of a name that it does not know "not found" or, in some regions, "bad request". */
const isUnknown = (error: unknown) =>
  error instanceof NotFoundException ||
  (error instanceof BadRequestException && /couldn't be found|doesn't exist|not found/i.test(error.message));

const failureOf = (error: unknown): CreateFailure => {
  if (error instanceof ConflictException) return { kind: 'taken' };
  if (error instanceof LimitExceededException) return { kind: 'too-many', reason: error.message };
  if (error instanceof BadRequestException) return { kind: 'refused', reason: error.message };
  throw error;
};

const nothing = (error: unknown) => {
  if (isUnknown(error)) return undefined;
  throw error;
};

/**
 * Custom vocabularies of Amazon Transcribe, from tables in S3; lists in the request are deprecated. Needs
 * `transcribe:CreateVocabulary`, `GetVocabulary`, `DeleteVocabulary` and `ListVocabularies`, and the bucket in the same
 * region.
 */
export const makeTranscribeVocabularies = (
  { files, bucket, prefix }: Bucketed,
  client = new TranscribeClient(),
): Vocabularies => ({
  read: async (name): Promise<VocabularyState | undefined> => {
    const reply = await client.send(new GetVocabularyCommand({ VocabularyName: name })).catch(nothing);
    if (!reply) return undefined;
    if (reply.VocabularyState === 'READY') return { kind: 'ready' };
    if (reply.VocabularyState !== 'FAILED') return { kind: 'pending' };
    return { kind: 'failed', reason: reply.FailureReason ?? 'no reason was given' };
  },
  create: async (name, language, table) => {
    await files.write(tableKey(name), new TextEncoder().encode(table), 'text/plain; charset=utf-8');
    try {
      await client.send(
        new CreateVocabularyCommand({
          VocabularyName: name,
          LanguageCode: languageCodes[language],
          VocabularyFileUri: `s3://${bucket}/${prefix}${tableKey(name)}`,
        }),
      );
      return ok(undefined);
    } catch (error) {
      return fail(failureOf(error));
    }
  },
  remove: async (name) => {
    await client.send(new DeleteVocabularyCommand({ VocabularyName: name })).catch(nothing);
    await files.remove(tableKey(name));
  },
  list: async (beginning) => {
    const names: string[] = [];
    for await (const page of paginateListVocabularies({ client }, { NameContains: beginning })) {
      for (const { VocabularyName } of page.Vocabularies ?? []) {
        if (VocabularyName?.startsWith(beginning)) names.push(VocabularyName);
      }
    }
    return names.sort();
  },
});
