import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Department } from '#contract/department.ts';
import { Guide } from '#contract/guide/guide.ts';
import { Hall } from '#contract/hall.ts';
import { AllowedHosts, knowledgeFiles } from '#contract/knowledge-files.ts';
import { Lexicon } from '#contract/lexicon.ts';
import type { KnowledgeReading, ReadKnowledge } from '#core/knowledge/knowledge-reading.ts';
import type { Fault } from '#core/knowledge/lint/fault.ts';
import { readCatalogue } from './read-catalogue.ts';
import { type FileReading, readKnowledgeFile } from './read-knowledge-file.ts';

const isMissing = (reason: NodeJS.ErrnoException) => {
  if (reason.code === 'ENOENT') return [];
  throw reason;
};

const strayGuide = (file: string): Fault => ({
  file,
  line: 1,
  rule: 'file-name-is-id',
  severity: 'error',
  message: 'no guide is read from a file of this name',
  remedy: 'name it after the id of its guide, ending in .yaml, or remove it',
});

const readGuides = async (folder: string) => {
  const names = (await readdir(join(folder, 'guides')).catch(isMissing)).filter((name) => !name.startsWith('.')).sort();
  const isGuide = (name: string) => name.endsWith('.yaml');
  return {
    guides: await Promise.all(names.filter(isGuide).map((name) => readKnowledgeFile(folder, `guides/${name}`, Guide))),
    stray: names.filter((name) => !isGuide(name)).map((name) => strayGuide(`guides/${name}`)),
  };
};

/** The lexicon stands in one file an element: `lexicon/fields.yaml` holds `fields`. */
const readLexicon = async (folder: string) => {
  const elements = await Promise.all(
    Object.entries(Lexicon.shape).map(async ([element, schema]) => ({
      element,
      reading: await readKnowledgeFile<z.ZodType>(folder, `lexicon/${element}.yaml`, schema),
    })),
  );
  const whole = Lexicon.safeParse(Object.fromEntries(elements.map(({ element, reading }) => [element, reading.value])));
  return { readings: elements.map(({ reading }) => reading), lexicon: whole.success ? whole.data : undefined };
};

const valuesOf = <Value>(readings: readonly FileReading<Value>[]) =>
  readings.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, value }]));

/** Reads a knowledge folder from disk; the lines and files of what it read come with it. */
export const readKnowledgeFolder: ReadKnowledge = async (folder): Promise<KnowledgeReading> => {
  const [{ guides, stray }, { readings, lexicon }, departments, hosts, hall, catalogue] = await Promise.all([
    readGuides(folder),
    readLexicon(folder),
    readKnowledgeFile(folder, knowledgeFiles.departments, z.array(Department).min(1)),
    readKnowledgeFile(folder, knowledgeFiles.allowedHosts, AllowedHosts),
    readKnowledgeFile(folder, knowledgeFiles.hall, Hall),
    readCatalogue(folder),
  ]);
  const all: FileReading<unknown>[] = [...guides, ...readings, departments, hosts, hall, catalogue];
  const byFile = new Map(all.map((reading) => [reading.file, reading]));
  const fileByGuide = new Map(valuesOf(guides).map(({ file, value }) => [value, file]));
  return {
    knowledge: {
      guides: [...fileByGuide.keys()],
      departments: departments.value ?? [],
      catalogue: catalogue.value ?? [],
      allowedHosts: hosts.value ?? [],
      hall: hall.value,
      lexicon,
    },
    faults: [...stray, ...all.flatMap(({ faults }) => faults)],
    files: [...byFile.keys()],
    fileOf: (guide) => fileByGuide.get(guide) ?? `guides/${guide.id}.yaml`,
    lineOf: (file, path) => byFile.get(file)?.lineOf(path) ?? 1,
  };
};
