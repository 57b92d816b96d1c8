import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeOpenaiEmbeddings } from '#adapters/model/openai-embeddings.ts';
import { readVectors } from '#core/finding/vectors/vectors-section.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { composeTools } from '#tools/compose-tools.ts';
import { folders } from '#tools/folders.ts';
import { buildReleaseFile } from '#tools/knowledge/build-release-file.ts';
import { readBuildOptions } from '#tools/knowledge/read-build-options.ts';
import { startEmbeddings } from '../model/embeddings-double.ts';
import { aFolder, guideText } from './a-folder.ts';

type Script = NonNullable<Parameters<typeof startEmbeddings>[0]>;

const running: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const it of running.splice(0)) await it.close();
});

/** A folder with one guide of six passages, an endpoint, and what builds the one by the other. */
const building = async (script: Script = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'lingban-embed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const server = await startEmbeddings(script);
  running.push(server);
  const release = join(folder, 'release.bin');
  const kept = join(folder, 'embeddings.json');
  const waits: number[] = [];
  const build = async (
    { model = 'm', dimensions = undefined as number | undefined, with: withVectors = true } = {},
    text = guideText,
  ) => {
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    const where = {
      knowledge: await aFolder({ 'guides/dog-registration.yaml': text }),
      prompts: folders.prompts,
      release,
    };
    const embed = makeOpenaiEmbeddings({ baseURL: server.baseURL, model, dimensions, readKey: async () => 'none' });
    const wait = async (time: number) => {
      waits.push(time);
    };
    const embedding = { embed, model, dimensions, batch: 4, kept, wait, print };
    const code = await buildReleaseFile(composeTools(), where, print, withVectors ? embedding : undefined);
    return { code, lines };
  };
  const sections = async () => {
    const opened = openRelease(new Uint8Array(await readFile(release)));
    if (!opened.ok) throw new Error('no release');
    return opened.value.vectors;
  };
  const vectors = async () => readVectors((await sections()) ?? new Uint8Array());
  const asked = () => server.calls.map(({ body }) => body.input);
  return { build, vectors, sections, asked, script: server.script, kept, release, waits };
};

describe('building a release with vectors', () => {
  it('has every passage embedded, a few at a time', async () => {
    const { build, vectors, asked } = await building();
    expect(await build()).toMatchObject({ code: 0 });
    expect(asked().map(({ length }) => length)).toEqual([4, 2]);
    expect(asked().flat()).toContain('狗证去哪办');
    expect(await vectors()).toMatchObject({
      model: 'm',
      dimensions: 64,
      shortened: false,
      starts: Uint32Array.of(0, 6),
    });
  });

  it('asks for shorter vectors, and notes that it did', async () => {
    const { build, vectors } = await building();
    await build({ dimensions: 16 });
    expect(await vectors()).toMatchObject({ dimensions: 16, shortened: true });
  });

  it('asks only for what is new, and gives the same file for the same passages', async () => {
    const { build, asked, release } = await building();
    await build();
    const before = await readFile(release);
    await build();
    expect(asked()).toHaveLength(2);
    expect(await readFile(release)).toEqual(before);
    await build({}, guideText.replace('遛狗要证吗', '养狗要证吗'));
    expect(asked().slice(2)).toEqual([['养狗要证吗']]);
    await build({ model: 'another' });
    expect(asked().slice(3).flat()).toHaveLength(6);
  });

  it('goes on from where it failed, and leaves the release as it was', async () => {
    const { build, asked, script, release, waits } = await building();
    await build({ with: false });
    const before = await stat(release);
    Object.assign(script, { fewer: 1 });
    const { code, lines } = await build();
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/^no vectors \(malformed\): 3 vectors came for 4 texts\./);
    expect((await stat(release)).mtimeMs).toBe(before.mtimeMs);
    Object.assign(script, { fewer: 0 });
    expect((await build()).code).toBe(0);
    expect(asked().map(({ length }) => length)).toEqual([4, 4, 2]);
    expect(waits).toEqual([]);
  });

  it('tells what the endpoint said when the key was refused, without trying it again', async () => {
    const { build, asked } = await building({ status: 401 });
    const { code, lines } = await build();
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/^no vectors \(refused\): status 401: scripted\./);
    expect(asked()).toHaveLength(1);
  });

  it('waits and tries again when there were too many calls', async () => {
    const { build, asked, waits } = await building({ status: 429 });
    expect((await build()).code).toBe(1);
    expect(asked()).toHaveLength(4);
    expect(waits).toEqual([1000, 3000, 9000]);
  });

  it('refuses vectors of another length than those that it has already', async () => {
    const { build, script } = await building({ dimensions: 8 });
    await build();
    Object.assign(script, { dimensions: 16 });
    const { code, lines } = await build({}, guideText.replace('遛狗要证吗', '养狗要证吗'));
    expect(code).toBe(1);
    expect(lines.at(-1)).toContain('the vectors have not all 8 numbers');
  });

  it('asks for everything when what was kept cannot be read', async () => {
    const { build, asked, kept } = await building();
    await build();
    await writeFile(kept, '{"half');
    expect((await build()).code).toBe(0);
    expect(asked().flat()).toHaveLength(12);
  });

  it('has none when none are wanted, and says so where there were some', async () => {
    const { build, sections } = await building();
    await build();
    const { code, lines } = await build({ with: false });
    expect(code).toBe(0);
    expect(lines.join()).toContain('the release before had vectors');
    expect(await sections()).toHaveLength(0);
    expect((await build({ with: false })).lines.join()).not.toContain('the release before had vectors');
  });
});

describe('the options of the verb build', () => {
  it('are none by default, and an endpoint with its model', () => {
    expect(readBuildOptions([])).toEqual({ batch: 10 });
    const both = ['--embeddings', 'https://models.example/v1', '--model', 'm', '--dimensions', '512'];
    expect(readBuildOptions(both)).toMatchObject({
      embeddings: 'https://models.example/v1',
      model: 'm',
      dimensions: 512,
    });
  });

  it.each([
    [['--embeddings', 'https://models.example/v1'], '--embeddings and --model belong together'],
    [['--embeddings', 'models', '--model', 'm'], 'embeddings'],
    [['--embedings', 'https://models.example/v1'], '--embedings'],
  ])('are refused when they are wrong: %j', (rest, said) => {
    expect(readBuildOptions(rest)).toContain(said);
  });
});
