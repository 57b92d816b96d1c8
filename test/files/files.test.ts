import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeS3Files } from '#adapters/aws/s3-files.ts';
import { makeFolderFiles } from '#adapters/local/folder-files.ts';
import type { Files } from '#core/files/files.ts';
import { makeMemoryFiles } from './memory-files.ts';
import { startS3Store } from './s3-store.ts';

const bucket = 'lingban-test';
const json = 'application/json';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => content && new TextDecoder().decode(content);

let store: Awaited<ReturnType<typeof startS3Store>>;
let root: string;
let made = 0;

beforeAll(async () => {
  store = await startS3Store(bucket);
  root = await mkdtemp(join(tmpdir(), 'lingban-files-'));
});
afterAll(async () => {
  await store.stop();
  await rm(root, { recursive: true, force: true });
});

const stores: [string, () => Files][] = [
  ['a folder', () => makeFolderFiles(join(root, `store-${++made}`))],
  ['S3', () => makeS3Files({ bucket, prefix: `store-${++made}/` }, store.client)],
  ['memory', makeMemoryFiles],
];

describe.each(stores)('files in %s', (_, open) => {
  let files: Files;
  beforeEach(() => {
    files = open();
  });

  it('reads what was written, byte for byte', async () => {
    const content = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    await files.write('speech/ab12.bin', content, 'application/octet-stream');
    expect(await files.read('speech/ab12.bin')).toEqual(content);
    await files.write('empty', new Uint8Array(), json);
    expect(await files.read('empty')).toEqual(new Uint8Array());
  });

  it('reads nothing where nothing was written', async () => {
    await files.write('a/b/c.json', bytes('1'), json);
    for (const key of ['none.json', 'a', 'a/b', 'a/b/c.json/d']) expect(await files.read(key)).toBeUndefined();
  });

  it('replaces a file of the same key', async () => {
    await files.write('in-force.json', bytes('a long first text'), json);
    await files.write('in-force.json', bytes('second'), json);
    expect(text(await files.read('in-force.json'))).toBe('second');
    expect(await files.list('')).toEqual(['in-force.json']);
  });

  it('keeps a file whole when several write it at once', async () => {
    const contents = Array.from({ length: 8 }, (_, index) => String(index).repeat(30_000));
    await Promise.all(contents.map((it) => files.write('one/file', bytes(it), json)));
    expect(contents).toContain(text(await files.read('one/file')));
    expect(await files.list('')).toEqual(['one/file']);
  });

  it('lists the keys that begin so, in order, and no others', async () => {
    for (const key of ['b/2', 'b/10', 'b-1', 'b/sub/x', 'a', 'b.json', 'B/1']) await files.write(key, bytes(key), json);
    expect(await files.list('')).toEqual(['B/1', 'a', 'b-1', 'b.json', 'b/10', 'b/2', 'b/sub/x']);
    expect(await files.list('b')).toEqual(['b-1', 'b.json', 'b/10', 'b/2', 'b/sub/x']);
    expect(await files.list('b/')).toEqual(['b/10', 'b/2', 'b/sub/x']);
    expect(await files.list('b/s')).toEqual(['b/sub/x']);
    expect(await files.list('none/')).toEqual([]);
    expect(await files.list('a/')).toEqual([]);
  });

  it('removes a file, and finds no fault with one that is not there', async () => {
    await files.write('a/b', bytes('1'), json);
    await files.remove('a/b');
    await files.remove('a/b');
    await files.remove('a/b/c');
    expect(await files.read('a/b')).toBeUndefined();
    expect(await files.list('')).toEqual([]);
  });

  it('leaves what stands below a key alone when the key is removed', async () => {
    await files.write('a/b', bytes('1'), json);
    await files.remove('a');
    expect(await files.list('')).toEqual(['a/b']);
  });

  it.each([
    '',
    '/a',
    '../a',
    'a/../b',
    'a//b',
    'a/',
    '.hidden',
    'a/.b',
    'a\\b',
    'a b',
    '中',
    'a\0b',
    `a${'/b'.repeat(500)}`,
  ])('takes %j for no key', async (key) => {
    await expect(files.read(key)).rejects.toThrow('no key');
    await expect(files.write(key, bytes('1'), json)).rejects.toThrow('no key');
    await expect(files.remove(key)).rejects.toThrow('no key');
  });

  it.each(['..', '../', '/', './', 'a/../', '.'])('lists nothing that begins with %j', async (prefix) => {
    await expect(files.list(prefix)).rejects.toThrow('begins no key');
  });
});

describe('files in S3', () => {
  it('list all of more keys than a page holds', async () => {
    const files = makeS3Files({ bucket, prefix: 'many/' }, store.client);
    const keys = Array.from({ length: 1003 }, (_, index) => `k-${String(index).padStart(4, '0')}`);
    for (let at = 0; at < keys.length; at += 100) {
      await Promise.all(keys.slice(at, at + 100).map((key) => files.write(key, bytes(key), json)));
    }
    expect(await files.list('k-')).toEqual(keys);
  });

  it('stand below their prefix with their type', async () => {
    await makeS3Files({ bucket, prefix: 'hall/' }, store.client).write('a.mp3', bytes('1'), 'audio/mpeg');
    const head = await store.client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'hall/a.mp3' }));
    expect(head.ContentType).toBe('audio/mpeg');
  });

  it('throw where the bucket cannot be asked', async () => {
    const files = makeS3Files({ bucket: 'no-such-bucket' }, store.client);
    await expect(files.read('a')).rejects.toThrow();
    await expect(files.list('')).rejects.toThrow();
  });
});

describe('files in a folder', () => {
  it('leave no draft behind when a file cannot take its name', async () => {
    const files = makeFolderFiles(join(root, 'drafts'));
    await files.write('a/b', bytes('1'), json);
    await expect(files.write('a', bytes('2'), json)).rejects.toThrow();
    expect(await readdir(join(root, 'drafts'))).toEqual(['a']);
  });

  it('do not list what a broken write left', async () => {
    const files = makeFolderFiles(join(root, 'broken'));
    await files.write('a', bytes('1'), json);
    await writeFile(join(root, 'broken', '.0b1c'), 'half');
    expect(await files.list('')).toEqual(['a']);
  });
});
