import { extname } from 'node:path';
import { type Gathered, makeGatherRecordings } from '#core/gap/gather-recordings.ts';
import type { Recording } from '#core/gap/recordings.ts';
import { readInForce } from '#core/vocabulary/in-force.ts';
import { nameInLanguage } from '#core/vocabulary/vocabulary-of.ts';
import { readS3Place, type S3Place } from '../s3-place.ts';
import { printGaps } from './print-gaps.ts';
import { readRecordingOptions } from './read-options.ts';
import { idOf, openGapHearing, type RecordingTools } from './recording-tools.ts';

const usage =
  'usage: npm run -s recordings -- transcribe s3://bucket/prefix/ … --files s3://bucket/prefix/ [--language zh|en] [--out FILE] [--wait MINUTES]';

/** The kinds of sound file that Amazon Transcribe takes. */
const sounds = new Set(['.amr', '.flac', '.m4a', '.mp3', '.mp4', '.ogg', '.wav', '.webm']);

const readCall = (rest: string[], defaultOut: string) => {
  const options = readRecordingOptions(rest, defaultOut);
  const places = (options?.named ?? []).map(readS3Place);
  const given = places.flatMap((it) => it ?? []);
  return options?.files && given.length > 0 && given.length === places.length
    ? { ...options, files: options.files, given }
    : undefined;
};

const addressesIn = async ({ openFiles }: RecordingTools, place: S3Place) => {
  const keys = await openFiles(place).list('');
  const recordings = keys.filter((key) => sounds.has(extname(key).toLowerCase()));
  return recordings.map((key) => `s3://${place.bucket}/${place.prefix}${key}`);
};

const tellOf = (it: Gathered): string => {
  if (it.kind === 'gathered') return `${it.questions} questions, ${it.gaps} unanswered`;
  if (it.kind === 'failed') return `failed: ${it.reason}`;
  return it.kind === 'known' ? 'done before' : 'not written down yet; run this again';
};

/** Has recordings in S3 written down, each once, and prints what nobody could answer. Exit code 1 while some are left. */
export const makeTranscribeVerb = (tools: RecordingTools) => async (rest: string[]) => {
  const call = readCall(rest, tools.defaultOut);
  if (!call) {
    tools.complain(usage);
    return 2;
  }
  const files = tools.openFiles(call.files);
  const inForce = await readInForce(files);
  const listening = inForce ? { vocabulary: nameInLanguage(inForce.name, call.language) } : {};
  const addresses = await Promise.all(call.given.map((place) => addressesIn(tools, place)));
  const recordings = [...new Set(addresses.flat())].map(
    (address): Recording => ({ id: idOf(address), address, language: call.language, ...listening }),
  );
  tools.complain(`${recordings.length} recordings, vocabulary ${listening.vocabulary ?? 'none'}`);
  const gapFile = tools.openGapFile(call.out);
  const outcomes = await makeGatherRecordings({
    ...tools,
    files,
    gapFile,
    writeDown: tools.openRecordings(call.files),
    ...(await openGapHearing(tools)),
  })(recordings, call.patience);
  for (const it of outcomes) tools.complain(`${it.address}: ${tellOf(it)}`);
  printGaps(await gapFile.read(), tools.print);
  return outcomes.some(({ kind }) => kind === 'failed' || kind === 'late') ? 1 : 0;
};
