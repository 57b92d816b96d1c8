import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkSigns } from '#tools/signs/check-signs.ts';
import { source } from '../a-release.ts';
import { aClip } from './a-clip.ts';

const content = 'a clip';
const sha256 = createHash('sha256').update(content).digest('hex');

const check = async (manifest: unknown) => {
  const folder = await mkdtemp(join(tmpdir(), 'signs-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'clips'));
  await writeFile(join(folder, 'clips/hello.webm'), content);
  if (manifest !== undefined) await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const lines: string[] = [];
  const code = await checkSigns({ folder, texts: source.texts, names: [], print: (line) => lines.push(line) });
  return { code, told: lines.join('\n') };
};

it('passes a library whose files are those that were reviewed, and tells what it covers', async () => {
  const { code, told } = await check({ library: '示例', clips: [aClip({ sha256 })] });
  expect(code).toBe(0);
  expect(told).toMatch(/sentences with a reviewed clip: 0 of \d+/);
  expect(told).toContain('1 clips: 0 errors');
});

it('refuses a file that was changed after its review, and one that is not there', async () => {
  const clips = [aClip(), aClip({ id: 'gone', file: 'clips/gone.mp4' })];
  const { code, told } = await check({ library: '示例', clips });
  expect(code).toBe(1);
  expect(told).toContain('hello: clips/hello.webm is not the file that was reviewed');
  expect(told).toContain('gone: there is no clips/gone.mp4');
});

it('refuses a library without a manifest, and one whose clips name no reviewer', async () => {
  expect(await check(undefined)).toMatchObject({ code: 1 });
  const { reviewer: _, ...nameless } = aClip({ sha256 });
  expect((await check({ library: '示例', clips: [nameless] })).told).toContain('reviewer');
});
