import { afterEach, describe, expect, it } from 'vitest';
import { makeTranscribeVocabularies } from '#adapters/aws/transcribe-vocabulary.ts';
import type { Vocabularies } from '#core/vocabulary/vocabularies.ts';
import { makeMemoryFiles } from '../files/memory-files.ts';
import { makeMemoryVocabularies } from './memory-vocabularies.ts';
import { type Operation, startTranscribeDouble } from './transcribe-double.ts';
import { vocabularyOperations } from './vocabulary-operations.ts';

const place = { bucket: 'hall-files', prefix: 'lingban/' };
const root = `s3://${place.bucket}/${place.prefix}`;
const heading = 'Phrase\tSoundsLike\tIPA\tDisplayAs\n';
const good = `${heading}食品经营许可\t\t\t\n`;
const bad = `${heading}4050补贴\t\t\t\n`;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const openTranscribe = async (looks: number, more: Record<string, Operation> = {}) => {
  const files = makeMemoryFiles();
  const double = await startTranscribeDouble({ ...vocabularyOperations(files, root, looks), ...more });
  stops.push(double.stop);
  return { ...double, files, vocabularies: makeTranscribeVocabularies({ files, ...place }, double.client) };
};

const listeners: [string, (looks: number) => Promise<Vocabularies>][] = [
  ['memory', async (looks) => makeMemoryVocabularies({ looks }).vocabularies],
  ['Amazon Transcribe', async (looks) => (await openTranscribe(looks)).vocabularies],
];

describe.each(listeners)('vocabularies in %s', (_, open) => {
  it('are pending first, then ready', async () => {
    const vocabularies = await open(1);
    expect(await vocabularies.read('lingban-1-zh')).toBeUndefined();
    expect(await vocabularies.create('lingban-1-zh', 'zh', good)).toEqual({ ok: true });
    expect(await vocabularies.read('lingban-1-zh')).toEqual({ kind: 'pending' });
    expect(await vocabularies.read('lingban-1-zh')).toEqual({ kind: 'ready' });
  });

  it('fail with a reason where the table is wrong', async () => {
    const vocabularies = await open(0);
    await vocabularies.create('lingban-1-zh', 'zh', bad);
    expect(await vocabularies.read('lingban-1-zh')).toMatchObject({ kind: 'failed', reason: expect.any(String) });
  });

  it('are never replaced by another of the same name', async () => {
    const vocabularies = await open(0);
    await vocabularies.create('lingban-1-zh', 'zh', good);
    expect(await vocabularies.create('lingban-1-zh', 'zh', bad)).toEqual({ ok: false, failure: { kind: 'taken' } });
    expect(await vocabularies.read('lingban-1-zh')).toEqual({ kind: 'ready' });
  });

  it('are listed by how they begin, however many there are', async () => {
    const vocabularies = await open(0);
    for (const name of ['lingban-3', 'other-lingban-1', 'lingban-1', 'lingban-2', 'Lingban-4']) {
      await vocabularies.create(name, 'zh', good);
    }
    expect(await vocabularies.list('lingban-')).toEqual(['lingban-1', 'lingban-2', 'lingban-3']);
  });

  it('are removed, and again without fault', async () => {
    const vocabularies = await open(0);
    await vocabularies.create('lingban-1-zh', 'zh', good);
    await vocabularies.remove('lingban-1-zh');
    await vocabularies.remove('lingban-1-zh');
    expect(await vocabularies.read('lingban-1-zh')).toBeUndefined();
  });
});

describe('vocabularies in Amazon Transcribe', () => {
  it('are made of a table in the bucket, in the language of the words, and their table goes with them', async () => {
    const { vocabularies, calls, files } = await openTranscribe(0);
    await vocabularies.create('lingban-1-en', 'en', `${heading}Dog-registration\t\t\tDog registration\n`);
    expect(calls).toEqual([
      {
        name: 'CreateVocabulary',
        input: {
          VocabularyName: 'lingban-1-en',
          LanguageCode: 'en-US',
          VocabularyFileUri: `${root}vocabulary/lingban-1-en.txt`,
        },
      },
    ]);
    await vocabularies.remove('lingban-1-en');
    expect(await files.list('')).toEqual([]);
  });

  it('tells a full account and a table out of reach from faults of its own', async () => {
    const { vocabularies } = await openTranscribe(0);
    expect(await vocabularies.create('full-zh', 'zh', good)).toMatchObject({ failure: { kind: 'too-many' } });
    const { vocabularies: refusing } = await openTranscribe(0, {
      CreateVocabulary: () => ({ refused: 'BadRequest', message: 'The S3 bucket is in another region.' }),
    });
    expect(await refusing.create('lingban-1-zh', 'zh', good)).toEqual({
      ok: false,
      failure: { kind: 'refused', reason: 'The S3 bucket is in another region.' },
    });
  });

  it('takes "couldn\'t be found" for an answer in whatever form it comes', async () => {
    const message = "The requested vocabulary couldn't be found. Check the vocabulary name and try your request again.";
    const { vocabularies } = await openTranscribe(0, { GetVocabulary: () => ({ refused: 'BadRequest', message }) });
    expect(await vocabularies.read('lingban-1-zh')).toBeUndefined();
  });

  it('throws where it cannot be asked', async () => {
    const { vocabularies } = await openTranscribe(0, {
      GetVocabulary: () => ({ refused: 'LimitExceeded', message: 'Rate exceeded' }),
      DeleteVocabulary: () => ({ refused: 'BadRequest', message: 'The vocabulary name is not valid.' }),
    });
    await expect(vocabularies.read('lingban-1-zh')).rejects.toThrow('Rate exceeded');
    await expect(vocabularies.remove('lingban-1-zh')).rejects.toThrow('not valid');
  });
});
