import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeS3Files } from '#adapters/aws/s3-files.ts';
import { makeTranscribeRecordings } from '#adapters/aws/transcribe-recordings.ts';
import { readTranscript } from '#adapters/aws/transcript-words.ts';
import { makeGapFile } from '#adapters/local/gap-file.ts';
import { writeInForce } from '#core/vocabulary/in-force.ts';
import { makeGapsVerb, makeReadVerb } from '#tools/recordings/read-verb.ts';
import type { RecordingTools } from '#tools/recordings/recording-tools.ts';
import { makeTranscribeVerb } from '#tools/recordings/transcribe-verb.ts';
import { readS3Place } from '#tools/s3-place.ts';
import { release, takeTurn } from '../a-release.ts';
import { startS3Store } from '../files/s3-store.ts';
import { startTranscribeDouble } from '../vocabulary/transcribe-double.ts';
import { aTranscript } from './a-transcript.ts';
import { jobOperations } from './job-operations.ts';

const transcript = aTranscript([
  ['spk_0', '您好，有什么可以帮您？'],
  ['spk_1', '养蜂证怎么办？'],
]);
const calls = {
  's3://hotline/2026/张三 来电.wav': { transcript },
  's3://hotline/2026/b.MP3': { transcript },
};

let folder: string;
let printed: string[];
let told: string[];
const ends: (() => unknown)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lingban-recordings-'));
  [printed, told] = [[], []];
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await rm(folder, { recursive: true });
});

const openTools = async () => {
  const store = await startS3Store('hotline');
  const open = (place: { bucket: string; prefix: string }) => makeS3Files(place, store.client);
  const double = await startTranscribeDouble(
    jobOperations(open({ bucket: 'hotline', prefix: 'lingban/' }), { calls, prefix: 'lingban/' }),
  );
  ends.push(store.stop, double.stop);
  const tools: RecordingTools = {
    openTurns: async () => ({ takeTurn, release }),
    openFiles: open,
    openRecordings: (place) => makeTranscribeRecordings({ ...place, files: open(place) }, double.client),
    openGapFile: makeGapFile,
    readTranscript,
    today: () => '2026-11-20',
    wait: async () => {},
    defaultOut: join(folder, 'gaps.yaml'),
    print: (line) => printed.push(line),
    complain: (line) => told.push(line),
  };
  return { tools, store, open, started: () => double.calls.filter(({ name }) => name === 'StartTranscriptionJob') };
};

describe('npm run recordings', () => {
  it('transcribes every recording of a place, whatever it is called, with the vocabulary in force', async () => {
    const { tools, store, open, started } = await openTools();
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    for (const Key of ['2026/张三 来电.wav', '2026/b.MP3', '2026/notes.txt', '2025/c.wav']) {
      await store.client.send(new PutObjectCommand({ Bucket: 'hotline', Key, Body: 'sound' }));
    }
    await writeInForce(open({ bucket: 'hotline', prefix: 'lingban/' }), { name: 'lingban-0badc0de' });
    const run = makeTranscribeVerb(tools);
    expect(await run(['s3://hotline/2026', '--files', 's3://hotline/lingban/'])).toBe(0);
    expect(started().map(({ input }) => [input.Media, input.Settings])).toEqual(
      Object.keys(calls)
        .sort()
        .reverse()
        .map(() => [expect.anything(), expect.objectContaining({ VocabularyName: 'lingban-0badc0de-zh' })]),
    );
    expect(printed.join('\n')).toMatch(/ 2 {2}no guide .*养蜂证怎么办/);
    expect(await run(['s3://hotline/2026/', '--files', 's3://hotline/lingban/'])).toBe(0);
    expect(started()).toHaveLength(2);
  });

  it.each([
    [[]],
    [['s3://hotline/2026/']],
    [['2026/', '--files', 's3://hotline/lingban/']],
    [['s3://hotline/2026/', '--files', 'lingban/']],
    [['s3://hotline/2026/', '--files', 's3://hotline/', '--language', 'fr']],
    [['s3://hotline/2026/', '--files', 's3://hotline/', '--wait', 'long']],
    [['s3://hotline/2026/', '--files', 's3://hotline/', '--nonsense']],
  ])('tells how it is used: transcribe %j', async (rest) => {
    const { tools, started } = await openTools();
    expect(await makeTranscribeVerb(tools)(rest)).toBe(2);
    expect(told.join()).toContain('usage:');
    expect(started()).toEqual([]);
  });

  it('reads transcripts that lie here, each once', async () => {
    const { tools } = await openTools();
    const path = join(folder, 'call.json');
    await writeFile(path, transcript);
    const run = makeReadVerb(tools);
    expect(await run([path, path])).toBe(0);
    expect(await run([path])).toBe(0);
    expect(await makeGapFile(tools.defaultOut).read()).toMatchObject([{ question: '养蜂证怎么办？', heard: 1 }]);
    printed.length = 0;
    expect(await makeGapsVerb(tools)([])).toBe(0);
    expect(printed[0]).toBe('1 open gaps');
  });

  it('prints no settled gap', async () => {
    const { tools } = await openTools();
    await writeFile(join(folder, 'call.json'), transcript);
    await makeReadVerb(tools)([join(folder, 'call.json')]);
    const file = makeGapFile(tools.defaultOut);
    await file.write((await file.read()).map((it) => ({ ...it, state: 'answered' })));
    printed.length = 0;
    await makeGapsVerb(tools)([]);
    expect(printed).toEqual(['0 open gaps, 1 settled']);
  });
});

describe('a place in S3', () => {
  it('is a bucket and a prefix that ends with a slash', () => {
    expect(readS3Place('s3://hall-files')).toEqual({ bucket: 'hall-files', prefix: '' });
    expect(readS3Place('s3://hall-files/')).toEqual({ bucket: 'hall-files', prefix: '' });
    expect(readS3Place('s3://hall-files/a/b')).toEqual({ bucket: 'hall-files', prefix: 'a/b/' });
    for (const wrong of [undefined, '', 's3://', 's3://A', 'https://hall-files/', 'hall-files']) {
      expect(readS3Place(wrong)).toBeUndefined();
    }
  });
});
