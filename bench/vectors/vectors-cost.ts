import { makeWeighNearness } from '#core/conversation/steps/weigh-nearness.ts';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { makeNearness } from '#core/finding/vectors/make-nearness.ts';
import { readVectors } from '#core/finding/vectors/vectors-section.ts';
import { buildRelease, type ReleaseSource } from '#core/knowledge/build-release.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { embeddedBy, noiseOf } from '../../test/model/embeddings-double.ts';
import { readQuestions } from '../questions.ts';
import { synthesiseGuides } from '../scale/synthetic-guides.ts';
import { median, milliseconds, quantile, timeRuns } from '../statistics.ts';
import { table } from '../table.ts';

const opened = (bytes: Uint8Array) => {
  const read = openRelease(bytes);
  if (!read.ok) throw new Error(`the release is ${read.failure.kind}`);
  return read.value;
};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const times = (runs: readonly number[]) => `${median(runs).toFixed(3)} / ${quantile(runs, 0.99).toFixed(3)} ms`;
const openings = 15;

const texts = readQuestions('own-questions.jsonl').map(({ text }) => text);

/** How long each question takes, its quickest of three rounds. */
const quickest = (run: (text: string) => unknown) => {
  const rounds = Array.from({ length: 3 }, () => timeRuns(texts.length, (at) => run(texts[at] ?? '')));
  return texts.map((_, at) => Math.min(...rounds.map((it) => it[at] ?? Number.POSITIVE_INFINITY)));
};

const measure = (source: ReleaseSource, pinyin: PinyinTable, dimensions: number) => {
  const plain = buildRelease(source, pinyin);
  const bytes = buildRelease({ ...source, embedded: embeddedBy(noiseOf, dimensions) }, pinyin);
  const release = opened(bytes);
  const section = release.vectors ?? new Uint8Array();
  const vectors = readVectors(section);
  const compare = makeNearness(vectors);
  const takeTurn = makeTakeTurn({
    release,
    weights: trainedWeights,
    clock: () => performance.now(),
    today: () => '2026-12-01',
  });
  const asked = new Map(texts.map((text) => [text, noiseOf(text, dimensions)]));
  const turn = (text: string, isNear: boolean) =>
    takeTurn({
      text,
      state: { language: 'zh' },
      ...(isNear ? { weigh: makeWeighNearness(trainedWeights.thresholds, compare(asked.get(text) ?? [])) } : {}),
    });
  return [
    `${release.guideIds.length} × ${dimensions}`,
    `${vectors.scales.length}`,
    megabytes(section.length),
    megabytes(bytes.length),
    milliseconds(median(timeRuns(openings, () => opened(plain)))),
    milliseconds(median(timeRuns(openings, () => opened(bytes)))),
    times(quickest((text) => turn(text, false))),
    times(quickest((text) => turn(text, true))),
  ];
};

/** Size and speed of vectors, for releases of two sizes and models of several lengths. */
export const printVectorsCost = (source: ReleaseSource, pinyin: PinyinTable) => {
  const many = [...source.guides, ...synthesiseGuides(source.guides, 15_000 - source.guides.length)];
  const large = { ...source, guides: many };
  table(
    `Vectors: size and speed, ${texts.length} questions; a turn as p50 / p99 of each question's quickest of 3 rounds, without the endpoint's own time`,
    ['guides × numbers', 'vectors', 'section', 'release', 'opened without', 'with', 'a turn without', 'with'],
    [
      ...[512, 1024, 1536].map((dimensions) => measure(source, pinyin, dimensions)),
      ...[256, 1024].map((dimensions) => measure(large, pinyin, dimensions)),
    ],
  );
};
