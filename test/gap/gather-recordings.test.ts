import { afterEach, describe, expect, it } from 'vitest';
import { makeTranscribeRecordings } from '#adapters/aws/transcribe-recordings.ts';
import type { Gap } from '#contract/gap.ts';
import type { Files } from '#core/files/files.ts';
import { makeGatherGaps } from '#core/gap/gather-gaps.ts';
import { makeGatherRecordings } from '#core/gap/gather-recordings.ts';
import { makeHearGaps } from '#core/gap/hear-gaps.ts';
import { makeTopicOf } from '#core/gap/make-topic-of.ts';
import type { Recording, WriteDown } from '#core/gap/recordings.ts';
import { release, takeTurn } from '../a-release.ts';
import { makeMemoryFiles } from '../files/memory-files.ts';
import { type Operation, startTranscribeDouble } from '../vocabulary/transcribe-double.ts';
import { aTranscript } from './a-transcript.ts';
import { type Calls, jobOperations } from './job-operations.ts';

const greeting: [string, string] = ['spk_0', '您好，政务服务热线，有什么可以帮您？'];
const bees: [string, string] = ['spk_1', '我姓王，养蜂证怎么办？我的手机号是13812345678。'];
const calls: Calls = {
  's3://calls/1.wav': {
    transcript: aTranscript([greeting, bees, ['spk_0', '请稍等。'], ['spk_1', '那营业执照丢了怎么补？']]),
  },
  's3://calls/2.wav': { transcript: aTranscript([greeting, ['spk_1', '养蜂证要带什么材料？']]) },
  's3://calls/bad.wav': { broken: 'The media format provided does not match the detected media format.' },
};
const recording = (name: string): Recording => ({
  id: name.replace(/\W/g, '-'),
  address: `s3://calls/${name}`,
  language: 'zh',
  vocabulary: 'lingban-0badc0de-zh',
});
const [one, two, bad, lost] = ['1.wav', '2.wav', 'bad.wav', 'lost.wav'].map(recording) as [
  Recording,
  Recording,
  Recording,
  Recording,
];

const place = { bucket: 'hall-files', prefix: 'lingban/' };
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Options = { looks?: number; most?: number; more?: Record<string, Operation>; files?: Files };

const aHall = async ({ looks, most, more, files = makeMemoryFiles() }: Options = {}) => {
  const operations = jobOperations(files, {
    calls,
    prefix: place.prefix,
    ...(looks === undefined ? {} : { looks }),
    ...(most === undefined ? {} : { most }),
  });
  const double = await startTranscribeDouble({ ...operations, ...more });
  stops.push(double.stop);
  const kept: { gaps: readonly Gap[] } = { gaps: [] };
  const waits: number[] = [];
  const writeDown: WriteDown = makeTranscribeRecordings({ files, ...place }, double.client);
  const gather = makeGatherRecordings({
    writeDown,
    files,
    gapFile: {
      read: async () => [...kept.gaps],
      write: async (gaps) => {
        kept.gaps = gaps;
      },
    },
    hearGaps: makeHearGaps(takeTurn),
    gatherGaps: makeGatherGaps(makeTopicOf(release.lexicon)),
    today: () => '2026-11-20',
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { gather, files, kept, waits, writeDown, calls: double.calls };
};

const started = (hall: { calls: { name: string }[] }) =>
  hall.calls.filter(({ name }) => name === 'StartTranscriptionJob').length;

describe('gathering gaps from recordings', () => {
  it('writes them down with speakers told apart and the vocabulary in force, into our own bucket', async () => {
    const hall = await aHall();
    await hall.gather([one]);
    expect(hall.calls.find(({ name }) => name === 'StartTranscriptionJob')?.input).toEqual({
      TranscriptionJobName: 'lingban-1-wav',
      LanguageCode: 'zh-CN',
      Media: { MediaFileUri: 's3://calls/1.wav' },
      OutputBucketName: 'hall-files',
      OutputKey: 'lingban/recordings/words/1-wav.json',
      Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: 3, VocabularyName: 'lingban-0badc0de-zh' },
    });
  });

  it('keeps what nobody could answer, counted over calls', async () => {
    const hall = await aHall({ looks: 2 });
    expect(await hall.gather([one, two])).toEqual([
      { address: 's3://calls/1.wav', kind: 'gathered', questions: 2, gaps: 1 },
      { address: 's3://calls/2.wav', kind: 'gathered', questions: 1, gaps: 1 },
    ]);
    expect(hall.kept.gaps).toHaveLength(1);
    expect(hall.kept.gaps[0]).toMatchObject({ question: '养蜂证怎么办？', heard: 2, lacks: 'guide' });
  });

  it('leaves no word of a call behind but the gaps, and nothing personal in those', async () => {
    const hall = await aHall();
    await hall.gather([one, two]);
    const kept = await Promise.all(
      (await hall.files.list('')).map(async (key) => new TextDecoder().decode(await hall.files.read(key))),
    );
    expect(kept.join('')).not.toMatch(/养蜂|营业执照|1381|王/);
    expect(JSON.stringify(hall.kept.gaps)).not.toMatch(/1381|王/);
    expect(hall.calls.filter(({ name }) => name === 'DeleteTranscriptionJob')).toHaveLength(2);
  });

  it('writes a recording down once, however often it is asked', async () => {
    const hall = await aHall();
    await hall.gather([one]);
    const before = structuredClone(hall.kept.gaps);
    expect(await hall.gather([one, two])).toMatchObject([{ kind: 'known' }, { kind: 'gathered' }]);
    expect(started(hall)).toBe(2);
    expect(before[0]?.heard).toBe(1);
  });

  it('goes on with a job that was begun before', async () => {
    const hall = await aHall({ looks: 3 });
    expect(await hall.gather([one], 0)).toEqual([{ address: 's3://calls/1.wav', kind: 'late' }]);
    expect(await hall.gather([one])).toMatchObject([{ kind: 'gathered' }]);
    expect(started(hall)).toBe(1);
  });

  it('counts nothing twice when it was broken off between the gaps and the mark', async () => {
    const files = makeMemoryFiles();
    const hall = await aHall({ files });
    const { write } = files;
    files.write = async (key, ...rest) => {
      if (key.startsWith('recordings/done/')) throw new Error('the power went');
      await write(key, ...rest);
    };
    await expect(hall.gather([one])).rejects.toThrow('the power went');
    files.write = write;
    await hall.gather([one]);
    expect(hall.kept.gaps).toMatchObject([{ heard: 1 }]);
  });

  it('tells what cannot be written down, which may be tried again, and does the rest', async () => {
    const hall = await aHall();
    expect(await hall.gather([bad, lost, one])).toEqual([
      { address: 's3://calls/lost.wav', kind: 'failed', reason: expect.stringContaining('S3 object') },
      { address: 's3://calls/bad.wav', kind: 'failed', reason: expect.stringContaining('media format') },
      { address: 's3://calls/1.wav', kind: 'gathered', questions: 2, gaps: 1 },
    ]);
    await hall.gather([bad]);
    expect(started(hall)).toBe(4);
  });

  it('begins anew where a job is done and its words are gone', async () => {
    const hall = await aHall({ looks: 1 });
    await hall.gather([one], 0);
    await hall.files.remove('recordings/words/1-wav.json');
    expect(await hall.gather([one])).toMatchObject([{ kind: 'failed' }]);
    expect(await hall.gather([one])).toMatchObject([{ kind: 'gathered' }]);
  });

  it('waits its turn where too many jobs run', async () => {
    const hall = await aHall({ looks: 2, most: 1 });
    expect((await hall.gather([one, two])).map(({ kind }) => kind)).toEqual(['gathered', 'gathered']);
    expect(hall.waits.length).toBeGreaterThan(2);
  });

  it('waits no longer than its patience', async () => {
    const hall = await aHall({ looks: 1_000_000 });
    expect(await hall.gather([one], 60_000)).toMatchObject([{ kind: 'late' }]);
    expect(hall.waits.reduce((sum, it) => sum + it, 0)).toBe(60_000);
  });

  it('asks for nothing where there is nothing', async () => {
    const hall = await aHall();
    expect(await hall.gather([])).toEqual([]);
    expect(hall.calls).toEqual([]);
  });

  it('throws where the listener cannot be asked, instead of taking it for an unknown job', async () => {
    const limit = () => ({ refused: 'LimitExceeded', message: 'Rate exceeded' }) as const;
    const hall = await aHall({ more: { GetTranscriptionJob: limit } });
    await expect(hall.gather([one])).rejects.toThrow('Rate exceeded');
  });
});
