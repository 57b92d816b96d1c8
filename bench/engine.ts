import { readFile, stat } from 'node:fs/promises';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { folders } from '../tools/folders.ts';
import { readQuestions } from './questions.ts';
import { median, milliseconds, quantile, timeRuns } from './statistics.ts';
import { table } from './table.ts';

const rounds = 5;

/** How long each step of a turn takes: the median over all questions. */
const benchSteps = (takeTurn: TakeTurn, texts: readonly string[]) => {
  const durations = new Map<string, number[]>();
  for (const text of texts) {
    for (const { name, milliseconds: took } of takeTurn({ text, state: { language: 'zh' } }).steps) {
      durations.set(name, [...(durations.get(name) ?? []), took]);
    }
  }
  const rows = [...durations].map(([name, took]) => [
    name,
    milliseconds(median(took)),
    milliseconds(quantile(took, 0.99)),
    `${took.length}`,
  ]);
  table('A turn by step', ['', 'p50', 'p99', 'reached'], rows);
};

/** A turn of the engine, and what it costs to open a release. */
export const benchEngine = async (takeTurn: TakeTurn) => {
  const texts = readQuestions('sample-questions.jsonl', 'own-questions.jsonl', 'out-of-scope.jsonl').map(
    ({ text }) => text,
  );
  for (const text of texts) takeTurn({ text, state: { language: 'zh' } });
  const turns = timeRuns(texts.length * rounds, (round) =>
    takeTurn({ text: texts[round % texts.length] ?? '', state: { language: 'zh' } }),
  );
  const file = await readFile(folders.release);
  const opened = timeRuns(50, () => openRelease(new Uint8Array(file)));
  const { size } = await stat(folders.release);
  table(
    `Engine, ${texts.length} questions, ${rounds} times each`,
    ['', 'measured', 'goal'],
    [
      ['a turn, p50', milliseconds(median(turns)), '≤ 1 ms'],
      ['a turn, p99', milliseconds(quantile(turns, 0.99)), '≤ 5 ms'],
      ['opening the release, median of 50', milliseconds(median(opened)), '≤ 10 ms'],
      ['size of the release', `${Math.round(size / 1024)} KiB`, ''],
    ],
  );
  benchSteps(takeTurn, texts);
};
