import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Day } from '#contract/guide/provenance.ts';
import { Language } from '#contract/language.ts';
import { type ComparedRelease, compareReleases } from '#core/knowledge/diff/compare-releases.ts';
import { countReleaseChanges } from '#core/knowledge/diff/count-release-changes.ts';
import { reportReleaseChanges } from '#core/knowledge/diff/report-release-changes.ts';
import type { ReleaseFailure } from '#core/knowledge/release-format.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { composeTools } from '../compose-tools.ts';
import { makeRelease } from './build-release-file.ts';

type Ports = ReturnType<typeof composeTools>;

/** `release` stands for a newer release that is not named, `prompts` for the canned texts of a folder without its own. */
type Setting = {
  release: string;
  prompts: string;
  today: Day;
  print: (line: string) => void;
  printError: (line: string) => void;
};

const usage = `usage: npm run -s knowledge -- diff <old> [<new>] [--lang zh|en] [--json] [--all]
  <old>, <new>  a release file or a knowledge folder; <new> is dist/release.bin unless named
  --json        for machines
  --all         also tells one by one what does not matter to visitors`;

const failures: Record<Language, Record<ReleaseFailure['kind'] | 'missing', string>> = {
  zh: {
    missing: '找不到这个文件或文件夹',
    'not-a-release': '不是领办的发布文件',
    'other-format': '是另一个版本的领办生成的发布文件，请用那个版本的知识文件夹来对比',
    damaged: '发布文件已损坏',
  },
  en: {
    missing: 'there is no such file or folder',
    'not-a-release': 'is not a release',
    'other-format':
      'is a release built by another version of Lingban; compare with the knowledge folder of that version',
    damaged: 'is a damaged release',
  },
};

const readArguments = (rest: string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'zh' }, json: { type: 'boolean' }, all: { type: 'boolean' } },
    });
    const language = Language.safeParse(values.lang);
    const [before, after, ...more] = positionals;
    if (!language.success || before === undefined || more.length > 0) return undefined;
    return { before, after, language: language.data, json: values.json === true, all: values.all === true };
  } catch {
    return undefined;
  }
};

/** A knowledge folder brings its own canned texts along when they stand beside it. */
const readFolder = async (ports: Ports, folder: string, prompts: string): Promise<Result<Uint8Array, string[]>> => {
  const beside = join(dirname(folder), 'prompts');
  const { bytes, faults } = await makeRelease(ports, {
    knowledge: folder,
    prompts: existsSync(beside) ? beside : prompts,
  });
  return bytes ? ok(bytes) : fail(faults.map(({ file, line, message }) => `${file}:${line}  ${message}`));
};

const readRelease = async (
  ports: Ports,
  path: string,
  prompts: string,
  language: Language,
): Promise<Result<ComparedRelease, string[]>> => {
  const told = failures[language];
  if (!existsSync(path)) return fail([`${path}: ${told.missing}`]);
  const bytes = statSync(path).isDirectory() ? await readFolder(ports, path, prompts) : ok(await readFile(path));
  if (!bytes.ok) return fail(bytes.failure.map((line) => `${path}: ${line}`));
  const opened = openRelease(bytes.value);
  return opened.ok ? opened : fail([`${path}: ${told[opened.failure.kind]}`]);
};

const printFailures = (
  read: readonly (Result<ComparedRelease, string[]> | undefined)[],
  print: (line: string) => void,
) => {
  for (const line of read.flatMap((it) => (it && !it.ok ? it.failure : []))) print(line);
};

/** Tells what differs between two releases; exit code 1 when one of them cannot be read, 2 for wrong usage. */
export const diffReleases = async (ports: Ports, setting: Setting, rest: string[]): Promise<number> => {
  const { release, prompts, today, print, printError } = setting;
  const wanted = readArguments(rest);
  if (!wanted) {
    printError(usage);
    return 2;
  }
  const { language, json, all } = wanted;
  const [before, after] = await Promise.all(
    [wanted.before, wanted.after ?? release].map((path) => readRelease(ports, path, prompts, language)),
  );
  if (!before?.ok || !after?.ok) {
    printFailures([before, after], printError);
    return 1;
  }
  const changes = compareReleases(before.value, after.value, { language, today });
  const lines = json
    ? [JSON.stringify({ ...changes, counts: countReleaseChanges(changes, language) }, null, 2)]
    : reportReleaseChanges(changes, { language, all });
  for (const line of lines) print(line);
  return 0;
};
