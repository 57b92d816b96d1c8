import { fileURLToPath } from 'node:url';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import type { LinkedDataVocabulary } from '#contract/linked-data.ts';
import { describeBundle, describeGuide } from '#core/linked-data/described.ts';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** All shipped guides and bundles as one document, and how many they are. */
export const shippedAs = async (vocabulary: LinkedDataVocabulary) => {
  const { guides, bundles, departments } = (await readKnowledgeFolder(folder)).knowledge;
  const departmentOf = (id: string) => departments.find((it) => it.id === id);
  const described = guides.flatMap((it) => describeGuide(it, departmentOf, '00000000') ?? []);
  const guideOf = (id: string) => guides.find((it) => it.id === id);
  const joined = bundles.flatMap((it) => describeBundle(it, departmentOf, guideOf, '00000000') ?? []);
  return { document: toLinkedData(vocabulary, described, joined), count: guides.length, bundles };
};
