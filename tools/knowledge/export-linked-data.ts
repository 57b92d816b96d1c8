import { writeFile } from 'node:fs/promises';
import { LinkedData, type LinkedDataVocabulary } from '#contract/linked-data.ts';
import { guideVersion } from '#core/knowledge/guide-version.ts';
import type { Knowledge } from '#core/knowledge/knowledge.ts';
import type { ReadKnowledge } from '#core/knowledge/knowledge-reading.ts';
import { describeBundle, describeGuide } from '#core/linked-data/described.ts';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';

type Parts = Pick<Knowledge, 'guides' | 'bundles' | 'departments'>;

// the release makes versions in the same way
const versionOf = (item: object) => guideVersion(JSON.stringify(item));

/** The guides wanted, or all of them with the bundles, joined to their departments; and ids that could not be joined. */
const describe = ({ guides, bundles, departments }: Parts, only: readonly string[]) => {
  const wanted = guides.filter(({ id }) => only.length === 0 || only.includes(id));
  const wantedBundles = only.length === 0 ? bundles : [];
  const departmentById = new Map(departments.map((it) => [it.id, it]));
  const departmentOf = (id: string) => departmentById.get(id);
  const described = wanted.flatMap((it) => describeGuide(it, departmentOf, versionOf(it)) ?? []);
  const guideById = new Map(described.map(({ guide }) => [guide.id, guide]));
  const guideOf = (id: string) => guideById.get(id);
  const joined = wantedBundles.flatMap((it) => describeBundle(it, departmentOf, guideOf, versionOf(it)) ?? []);
  const told = new Set([...guideById.keys(), ...joined.map(({ bundle }) => bundle.id)]);
  const loose = [...wanted, ...wantedBundles].flatMap(({ id }) => (told.has(id) ? [] : [id]));
  return { described, joined, loose };
};

type Run = {
  folder: string;
  readKnowledge: ReadKnowledge;
  format: LinkedDataVocabulary;
  /** The file to write; printed when absent. */
  out?: string | undefined;
  /** Ids of the guides to write; none: all, and the bundles. */
  only?: readonly string[];
  print: (text: string) => void;
  complain: (line: string) => void;
};

/** Exports knowledge as one JSON-LD document; exit code 1 when it cannot be read whole or a guide is unknown. */
export const exportLinkedData = async ({ folder, readKnowledge, format, out, only = [], print, complain }: Run) => {
  const { knowledge, faults } = await readKnowledge(folder);
  const errors = faults.filter(({ severity }) => severity === 'error');
  const unknown = only.filter((id) => !knowledge.guides.some((guide) => guide.id === id));
  for (const { file, line, message } of errors) complain(`${file}:${line}  ${message}`);
  for (const id of unknown) complain(`${id}: there is no such guide`);
  if (errors.length > 0 || unknown.length > 0) return 1;
  const { described, joined, loose } = describe(knowledge, only);
  for (const id of loose) complain(`${id}: it names a department or guide that is not there`);
  if (loose.length > 0) return 1;
  const text = JSON.stringify(LinkedData.parse(toLinkedData(format, described, joined)), null, 2);
  if (out === undefined) print(text);
  else await writeFile(out, `${text}\n`);
  return 0;
};
