import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ending } from '#contract/answer/ending.ts';
import type { CannedTexts } from '#contract/canned-texts.ts';
import { composeTools } from '#tools/compose-tools.ts';
import { makeRelease } from '#tools/knowledge/build-release-file.ts';
import { diffReleases } from '#tools/knowledge/diff-releases.ts';
import { aFolder, guideText } from '../a-folder.ts';
import { both } from '../a-guide.ts';

const texts = Object.fromEntries(Ending.options.map((ending) => [ending, { speech: both('好') }])) as CannedTexts;
const read = await composeTools().readTexts('no such folder');
const ports = { ...composeTools(), readTexts: async () => ({ ...read, faults: [], value: texts }) };

const guide = 'guides/dog-registration.yaml';
const oldFolder = () => aFolder();
const newFolder = () => aFolder({ [guide]: guideText.replace('养犬登记', '犬只登记') });

const builtFrom = async (folder: string) => {
  const { bytes } = await makeRelease(ports, { knowledge: folder, prompts: folder });
  const file = join(folder, 'release.bin');
  await writeFile(file, bytes ?? '');
  return file;
};

const diff = async (release: string, ...rest: string[]) => {
  const lines: string[] = [];
  const errors: string[] = [];
  const setting = {
    release,
    prompts: release,
    today: '2026-12-01',
    print: (line: string) => lines.push(line),
    printError: (line: string) => errors.push(line),
  };
  return { code: await diffReleases(ports, setting, rest), text: lines.join('\n'), errors: errors.join('\n') };
};

const renamed = '事项名称 由 养犬登记 改为 犬只登记';

describe('the verb diff', () => {
  it('compares a release with the one that was built last', async () => {
    const { code, text } = await diff(await builtFrom(await newFolder()), await builtFrom(await oldFolder()));
    expect(text).toContain(renamed);
    expect(text).toContain('1 份指南有实质变化');
    expect(code).toBe(0);
  });

  it('takes a knowledge folder in place of a file, on either side', async () => {
    const file = await builtFrom(await newFolder());
    expect((await diff('unused', await oldFolder(), file)).text).toContain(renamed);
    expect((await diff('unused', file, await oldFolder())).text).toContain('由 犬只登记 改为 养犬登记');
  });

  it('speaks English and gives JSON', async () => {
    const [before, after] = [await oldFolder(), await newFolder()];
    expect((await diff('unused', before, after, '--lang', 'en')).text).toContain('1 guide changed in substance');
    const { text } = await diff('unused', before, after, '--json');
    expect(JSON.parse(text)).toMatchObject({
      guides: [{ id: 'dog-registration', status: 'changed', changes: [{ element: '事项名称', matters: true }] }],
      counts: { substantial: 1 },
    });
  });

  it('says why a file cannot be read, and exits with 1', async () => {
    const folder = await oldFolder();
    const file = await builtFrom(folder);
    const { bytes = new Uint8Array() } = await makeRelease(ports, { knowledge: folder, prompts: folder });
    const spoilt = async (name: string, change: (copy: Uint8Array) => void) => {
      const copy = bytes.slice();
      change(copy);
      await writeFile(join(folder, name), copy);
      return diff(file, join(folder, name));
    };
    const cases = [
      [await diff(file, join(folder, 'none.bin')), '找不到这个文件或文件夹'],
      [await diff(file, join(folder, guide)), '不是领办的发布文件'],
      [await spoilt('old.bin', (copy) => copy.set([99], 4)), '是另一个版本的领办生成的'],
      [await spoilt('bad.bin', (copy) => copy.set([(copy.at(-9) ?? 0) ^ 1], copy.length - 9)), '发布文件已损坏'],
      [await diff(file, await aFolder({ [guide]: 'id: [' })), guide],
    ] as const;
    for (const [{ code, errors, text }, message] of cases) {
      expect(errors).toContain(message);
      expect({ code, text }).toEqual({ code: 1, text: '' });
    }
  });

  it('prints the usage for anything else, and exits with 2', async () => {
    for (const rest of [[], ['a', 'b', 'c'], ['a', '--lang', 'fr'], ['a', '--loud']]) {
      const { code, errors } = await diff('unused', ...rest);
      expect(code).toBe(2);
      expect(errors).toContain('usage: npm run -s knowledge -- diff <old>');
    }
  });
});
