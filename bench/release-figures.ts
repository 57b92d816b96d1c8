import { gzipSync } from 'node:zlib';
import { buildRelease, type ReleaseSource } from '#core/knowledge/build-release.ts';
import { readSections } from '#core/knowledge/release-format.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { median, milliseconds, timeRuns } from './statistics.ts';
import { percent, table } from './table.ts';

const zipped = (bytes: Uint8Array) => gzipSync(bytes).length;

/** What the release takes: to build, to open, and in bytes by section. */
export const printRelease = (source: ReleaseSource, pinyin: PinyinTable, bytes: Uint8Array, read: number[]) => {
  const built = timeRuns(5, () => buildRelease(source, pinyin));
  const opened = timeRuns(50, () => openRelease(bytes));
  table(
    'Release, time',
    ['', 'measured'],
    [
      [`reading the knowledge, median of ${read.length}`, milliseconds(median(read))],
      [`building, median of ${built.length}`, milliseconds(median(built))],
      [`opening, median of ${opened.length}`, milliseconds(median(opened))],
    ],
  );
  const sections = readSections(bytes);
  if (!sections.ok) throw new Error(`the release is ${sections.failure.kind}`);
  const row = (name: string, section: Uint8Array) => [
    name,
    `${section.length}`,
    percent(section.length / bytes.length),
    `${zipped(section)}`,
  ];
  table(
    'Release, size in bytes',
    ['', 'bytes', '', 'gzip'],
    [...Object.entries(sections.value).map(([name, section]) => row(name, section)), row('whole', bytes)],
  );
};
