import { showShare, wilson } from '../intervals.ts';
import { readQuestions } from '../questions.ts';
import { milliseconds } from '../statistics.ts';
import { table } from '../table.ts';
import type { Cost } from './cost.ts';

/** A way of finding over so many guides: how long it was built, how large it is, what it costs. */
export type Measured = {
  name: string;
  guides: number;
  built: number;
  bytes: { sections: Record<string, number>; index: number; withoutTexts: number };
  cost: Cost;
};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1)} MB`;
const times = ({ p50, p99 }: Cost['find']) => `${p50.toFixed(3)} / ${p99.toFixed(3)} ms`;

/** Memory without what the texts of the guides take in it. */
const withoutTexts = ({ cost, bytes }: Measured) => cost.memory - (bytes.sections.guides ?? 0);

export const printEngine = (engines: readonly Measured[]) => {
  const row = (name: string, goal: string, show: (it: Measured) => string) => [name, ...engines.map(show), goal];
  table(
    "Scale: the product, real guides among synthetic ones (a name, two aliases, four paraphrases each); times of each question's quickest of 4 rounds",
    ['guides', ...engines.map(({ guides }) => `${guides}`), 'goal at 15000'],
    [
      row('finding, p50 / p99', '0.5 / 3 ms', ({ cost }) => times(cost.find)),
      row('a whole turn, p50 / p99', '0.5 / 3 ms', ({ cost }) => (cost.turn ? times(cost.turn) : '')),
      row('opening, median', '30 ms', ({ cost }) => milliseconds(cost.load)),
      row('index', '4 MB', ({ bytes }) => megabytes(bytes.index)),
      row('release without the texts of the guides', '', ({ bytes }) => megabytes(bytes.withoutTexts)),
      row('texts of the guides', '', ({ bytes }) => megabytes(bytes.sections.guides ?? 0)),
      row('memory of finding and its code, without the texts of the guides', '20 MB', (it) =>
        megabytes(withoutTexts(it)),
      ),
      row('the same of whole turns, with the guides told', '20 MB', ({ cost, bytes }) =>
        megabytes((cost.memoryOfTurns ?? 0) - (bytes.sections.guides ?? 0)),
      ),
      row('building the release', '', ({ built }) => milliseconds(built)),
    ],
  );
};

export const printSections = (engines: readonly Measured[]) => {
  const names = Object.keys(engines[0]?.bytes.sections ?? {});
  table(
    'Scale: bytes by section',
    ['guides', ...engines.map(({ guides }) => `${guides}`)],
    names.map((name) => [name, ...engines.map(({ bytes }) => `${bytes.sections[name]}`)]),
  );
};

const questions = () => readQuestions('own-questions.jsonl', 'sample-questions.jsonl');

/** Of the questions of a kind, those whose guide is among the first `most`, of all guides or of the real ones. */
const shareRight = ({ cost }: Measured, kind: string, most: number, counts: (id: string) => boolean) => {
  const asked = questions().flatMap((it, index) => (it.kind === kind ? [{ it, ids: cost.found[index] ?? [] }] : []));
  const right = asked.filter(({ it, ids }) =>
    ids
      .filter(counts)
      .slice(0, most)
      .some((id) => it.guides.includes(id)),
  );
  return wilson(right.length, asked.length);
};

/** What is still found of the real guides' questions. */
export const printAccuracy = (engines: readonly Measured[], real: ReadonlySet<string>) => {
  const kinds = [...new Set(questions().map(({ kind }) => kind))].filter((kind) => kind !== 'out-of-scope');
  const columns = engines.flatMap((engine) =>
    engine.guides === real.size
      ? [{ head: `${real.size} alone`, engine, counts: () => true }]
      : [
          { head: `among ${engine.guides}`, engine, counts: () => true },
          { head: 'the real of them', engine, counts: (id: string) => real.has(id) },
        ],
  );
  for (const most of [1, 3])
    table(
      `Scale: % right ${most === 1 ? 'first' : `among the first ${most}`}, own and sample questions [95 %, Wilson]`,
      ['', ...columns.map(({ head }) => head)],
      kinds.map((kind) => [
        kind,
        ...columns.map(({ engine, counts }) => showShare(shareRight(engine, kind, most, counts))),
      ]),
    );
};

export const printPeers = (measured: readonly Measured[]) =>
  table(
    'Scale: beside the peers (at 15000 a tenth of the questions); size of the product without the texts of the guides, memory with the code',
    ['', 'guides', 'finding, p50 / p99', 'load', 'size', 'memory', 'building'],
    measured.map((it) => [
      it.name,
      `${it.guides}`,
      times(it.cost.find),
      milliseconds(it.cost.load),
      megabytes(it.bytes.withoutTexts),
      megabytes(withoutTexts(it)),
      milliseconds(it.built),
    ]),
  );
