import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Family } from '#contract/family.ts';
import type { Guide } from '#contract/guide/guide.ts';
import { buildRelease } from '#core/knowledge/build-release.ts';
import { readSections, type Sections } from '#core/knowledge/release-format.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { composeTools } from '#tools/compose-tools.ts';
import { folders } from '#tools/folders.ts';
import { makeRelease } from '#tools/knowledge/build-release-file.ts';
import { peerTextOf } from '../peers/peer.ts';
import { peers } from '../peers/peers.ts';
import { costOf } from './cost-of.ts';
import { type Measured, printAccuracy, printEngine, printPeers, printSections } from './print-scale.ts';
import { synthesiseGuides } from './synthetic-guides.ts';

// the others cannot be waited for: NLP.js does not end its training, Orama and MiniSearch over characters take some
// 0.1 to 0.2 s a question
const peersAtScale = ['MiniSearch, pairs', 'FlexSearch'];
const everyTenth = 10;

/** The sections of a release that are its finding index; its pinyin table is of its own. */
const sectionsOfIndex = (release: Uint8Array, sections: Sections): (keyof Sections)[] => {
  const opened = openRelease(release);
  if (!opened.ok) throw new Error(`the release is ${opened.failure.kind}`);
  const { pinyin: _, ...parts } = opened.value.index;
  // where things start is kept as how long they are
  const named = Object.keys(parts).map((name) => (name in sections ? name : name.replace(/Starts$/, 'Lengths')));
  return named as (keyof Sections)[];
};

/** Bytes of a release: of its sections, of the index, and without the guides' texts. */
const bytesOf = (release: Uint8Array) => {
  const read = readSections(release);
  if (!read.ok) throw new Error(`the release is ${read.failure.kind}`);
  const lengthOf = (name: string) => read.value[name as keyof Sections].length;
  return {
    sections: Object.fromEntries(Object.keys(read.value).map((name) => [name, lengthOf(name)])),
    index: sectionsOfIndex(release, read.value).reduce((sum, name) => sum + lengthOf(name), 0),
    withoutTexts: release.length - lengthOf('guides'),
  };
};

const timed = async <Value>(run: () => Value | Promise<Value>) => {
  const start = performance.now();
  const value = await run();
  return { value, milliseconds: performance.now() - start };
};

const measureEngine = async (build: () => Uint8Array, folder: string, guides: number): Promise<Measured> => {
  const { value: bytes, milliseconds } = await timed(build);
  const file = join(folder, `${guides}.bin`);
  writeFileSync(file, bytes);
  const turns = costOf('turns', file);
  const cost = { ...costOf('finding', file), turn: turns.find, memoryOfTurns: turns.memory, found: turns.found };
  return { name: 'Lingban', guides, built: milliseconds, bytes: bytesOf(bytes), cost };
};

type PeerRun = { folder: string; share: number; families: readonly Family[] };

const measurePeer = async (name: string, guides: readonly Guide[], { folder, share, families }: PeerRun) => {
  const peer = await peers[name]?.();
  if (!peer) throw new Error(`no such peer: ${name}`);
  const { value, milliseconds } = await timed(() => peer.build(guides.map((it) => peerTextOf(it, families))));
  const file = join(folder, `peer-${guides.length}.json`);
  writeFileSync(file, value);
  const { size } = statSync(file);
  const bytes = { sections: {}, index: size, withoutTexts: size };
  return { name, guides: guides.length, built: milliseconds, bytes, cost: costOf(name, file, share) };
};

/** What the finder costs and still finds when the shipped guides are a few among many; peers beside it. */
export const benchScale = async () => {
  const ports = composeTools();
  const { source } = await makeRelease(ports, folders);
  if (!source) throw new Error('the knowledge cannot be read');
  const folder = mkdtempSync(join(tmpdir(), 'lingban-scale-'));
  const pinyin = ports.readPinyin();
  const engines: Measured[] = [];
  const others: Measured[] = [];
  const real = source.guides.length;
  const runs = [
    { size: real, names: Object.keys(peers), share: 1 },
    { size: 15_000, names: peersAtScale, share: everyTenth },
    { size: 50_000, names: [], share: everyTenth },
  ];
  for (const { size, names, share } of runs) {
    const guides = [...source.guides, ...synthesiseGuides(source.guides, size - real)];
    engines.push(await measureEngine(() => buildRelease({ ...source, guides }, pinyin), folder, size));
    for (const name of names)
      others.push(await measurePeer(name, guides, { folder, share, families: source.families }));
  }
  rmSync(folder, { recursive: true });
  printEngine(engines);
  printSections(engines);
  printAccuracy(engines, new Set(source.guides.map(({ id }) => id)));
  printPeers([...engines, ...others].sort((a, b) => a.guides - b.guides));
};
