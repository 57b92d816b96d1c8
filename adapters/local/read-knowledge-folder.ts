import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { Bundle } from '#contract/bundle.ts';
import { Centres } from '#contract/centre.ts';
import { Department } from '#contract/department.ts';
import { Families, type Family } from '#contract/family.ts';
import { Guide } from '#contract/guide/guide.ts';
import { Hall } from '#contract/hall.ts';
import { type HallQuestion, HallQuestions } from '#contract/hall-question.ts';
import { Help } from '#contract/help.ts';
import { AllowedHosts, knowledgeFiles } from '#contract/knowledge-files.ts';
import { Lexicon } from '#contract/lexicon.ts';
import { Policy } from '#contract/policy.ts';
import { Regressions } from '#contract/regression.ts';
import type { KnowledgeReading, ReadKnowledge } from '#core/knowledge/knowledge-reading.ts';
import type { Fault, Path } from '#core/knowledge/lint/fault.ts';
import { readCatalogue } from './read-catalogue.ts';
import { type FileReading, readKnowledgeFile, readText } from './read-knowledge-file.ts';

const isMissing = (reason: NodeJS.ErrnoException) => {
  if (reason.code === 'ENOENT') return [];
  throw reason;
};

const stray = (file: string): Fault => ({
  file,
  line: 1,
  rule: 'file-name-is-id',
  severity: 'error',
  message: 'nothing is read from a file of this name',
  remedy: 'name it after what it holds, ending in .yaml, or remove it',
});

/** Folders within folders that are read on their own. */
const isFolderOfItsOwn = (path: string) => path === dirname(knowledgeFiles.regressions);

/** Every YAML file of a folder of `knowledge/`, each held against the schema; a folder that is missing is empty. */
const readFiles = async <Schema extends z.ZodType>(folder: string, name: string, schema: Schema) => {
  const found = await readdir(join(folder, name)).catch(isMissing);
  const names = found.filter((it) => !it.startsWith('.') && !isFolderOfItsOwn(`${name}/${it}`)).sort();
  const isRead = (it: string) => it.endsWith('.yaml');
  return {
    readings: await Promise.all(names.filter(isRead).map((it) => readKnowledgeFile(folder, `${name}/${it}`, schema))),
    strays: names.filter((it) => !isRead(it)).map((it) => stray(`${name}/${it}`)),
  };
};

/** Something that stands in one file an element, whole when every file can be read: `lexicon/fields.yaml` holds `fields`. */
const readElements = async <Shape extends z.ZodRawShape>(folder: string, name: string, whole: z.ZodObject<Shape>) => {
  const elements = await Promise.all(
    Object.entries(whole.shape).map(async ([element, schema]) => ({
      element,
      reading: await readKnowledgeFile(folder, `${name}/${element}.yaml`, schema as z.ZodType),
    })),
  );
  const parsed = whole.safeParse(Object.fromEntries(elements.map(({ element, reading }) => [element, reading.value])));
  return { readings: elements.map(({ reading }) => reading), value: parsed.success ? parsed.data : undefined };
};

/** A hall may have no human help. */
const readHelp = async (folder: string) => {
  const isThere = (await readdir(join(folder, 'help')).catch(isMissing)).length > 0;
  return isThere ? readElements(folder, 'help', Help) : { readings: [], value: undefined };
};

/** A hall may publish no town centres. */
const readCentres = async (folder: string) => {
  const isThere = (await readText(folder, knowledgeFiles.centres)) !== undefined;
  return isThere ? readKnowledgeFile(folder, knowledgeFiles.centres, Centres) : undefined;
};

/** Nothing has been corrected yet where the file is missing. */
const readRegressions = async (folder: string) => {
  const isThere = (await readText(folder, knowledgeFiles.regressions)) !== undefined;
  return isThere ? [await readKnowledgeFile(folder, knowledgeFiles.regressions, Regressions)] : [];
};

const valuesOf = <Value>(readings: readonly FileReading<Value>[]) =>
  readings.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, value }]));

type Stand = { file: string; path: Path };

/** Files that are read whole; those that a hall may lack are absent when it does. */
const readSingles = async (folder: string) => {
  const [departments, hosts, hall, catalogue, centres] = await Promise.all([
    readKnowledgeFile(folder, knowledgeFiles.departments, z.array(Department).min(1)),
    readKnowledgeFile(folder, knowledgeFiles.allowedHosts, AllowedHosts),
    readKnowledgeFile(folder, knowledgeFiles.hall, Hall),
    readCatalogue(folder),
    readCentres(folder),
  ]);
  const readings: FileReading<unknown>[] = [departments, hosts, hall, catalogue, ...(centres ? [centres] : [])];
  return { departments, hosts, hall, catalogue, centres, readings };
};

/** What files hold in lists, each item with where it stands. */
const standing = <Item>(readings: readonly FileReading<Item[]>[]): (readonly [Item, Stand])[] =>
  valuesOf(readings).flatMap(({ file, value }) => value.map((item, index) => [item, { file, path: [index] }] as const));

/** Reads a knowledge folder from disk; the lines and files of what it read come with it. */
export const readKnowledgeFolder: ReadKnowledge = async (folder): Promise<KnowledgeReading> => {
  const [guides, bundles, families, questions, policies, lexicon, singles, help, regressions] = await Promise.all([
    readFiles(folder, 'guides', Guide),
    readFiles(folder, 'bundles', Bundle),
    readFiles(folder, 'families', Families),
    readFiles(folder, 'questions', HallQuestions),
    readFiles(folder, 'policies', Policy),
    readElements(folder, 'lexicon', Lexicon),
    readSingles(folder),
    readHelp(folder),
    readRegressions(folder),
  ]);
  const { departments, hosts, hall, catalogue, centres } = singles;
  const many = [guides, bundles, families, questions, policies];
  const all: FileReading<unknown>[] = [
    ...many.flatMap((it): FileReading<unknown>[] => it.readings),
    ...[...lexicon.readings, ...singles.readings, ...help.readings, ...regressions],
  ];
  const byFile = new Map(all.map((reading) => [reading.file, reading]));
  const whole = <Value>({ file, value }: { file: string; value: Value }) => [value, { file, path: [] }] as const;
  const listedFamilies = standing(families.readings);
  const listed = standing(questions.readings);
  const stands = new Map<Guide | Bundle | Family | HallQuestion | Policy, Stand>([
    ...valuesOf(guides.readings).map(whole),
    ...valuesOf(bundles.readings).map(whole),
    ...valuesOf(policies.readings).map(whole),
    ...listedFamilies,
    ...listed,
  ]);
  return {
    knowledge: {
      guides: valuesOf(guides.readings).map(({ value }) => value),
      bundles: valuesOf(bundles.readings).map(({ value }) => value),
      families: listedFamilies.map(([family]) => family),
      questions: listed.map(([question]) => question),
      departments: departments.value ?? [],
      catalogue: catalogue.value ?? [],
      allowedHosts: hosts.value ?? [],
      hall: hall.value,
      lexicon: lexicon.value,
      ...(help.value ? { help: help.value } : {}),
      ...(centres?.value ? { centres: centres.value } : {}),
      policies: valuesOf(policies.readings).map(({ value }) => value),
    },
    regressions: regressions.flatMap(({ value }) => value ?? []),
    faults: [...many.flatMap(({ strays }) => strays), ...all.flatMap(({ faults }) => faults)],
    files: [...byFile.keys()],
    fileOf: (item) => stands.get(item)?.file ?? `guides/${item.id}.yaml`,
    pathOf: (item) => stands.get(item)?.path ?? [],
    lineOf: (file, path) => byFile.get(file)?.lineOf(path) ?? 1,
  };
};
