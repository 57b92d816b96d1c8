import type { LinkedData, LinkedDataVocabulary, LinkedNode } from '#contract/linked-data.ts';
import { bundleToCpsvAp } from './cpsv-ap/bundle-to-cpsv-ap.ts';
import { cpsvApContext } from './cpsv-ap/cpsv-ap-context.ts';
import { guideToCpsvAp } from './cpsv-ap/guide-to-cpsv-ap.ts';
import type { Described, DescribedBundle } from './described.ts';
import { bundleToSchemaOrg } from './schema-org/bundle-to-schema-org.ts';
import { guideToSchemaOrg } from './schema-org/guide-to-schema-org.ts';
import { schemaOrgContext } from './schema-org/schema-org-context.ts';

type Vocabulary = {
  context: Record<string, unknown>;
  nodesOf: (described: Described) => LinkedNode[];
  bundleNodesOf: (described: DescribedBundle) => LinkedNode[];
};

const vocabularies: Record<LinkedDataVocabulary, Vocabulary> = {
  'schema-org': { context: schemaOrgContext, nodesOf: guideToSchemaOrg, bundleNodesOf: bundleToSchemaOrg },
  'cpsv-ap': { context: cpsvApContext, nodesOf: guideToCpsvAp, bundleNodesOf: bundleToCpsvAp },
};

/**
 * One JSON-LD document for all the guides given, and for bundles of them; what several of them name stands in it once.
 * A bundle only refers to its guides: they must be among those given for the document to be whole.
 */
export const toLinkedData = (
  vocabulary: LinkedDataVocabulary,
  all: readonly Described[],
  bundles: readonly DescribedBundle[] = [],
): LinkedData => {
  const { context, nodesOf, bundleNodesOf } = vocabularies[vocabulary];
  const byId = new Map<unknown, LinkedNode>();
  for (const it of [...all.flatMap(nodesOf), ...bundles.flatMap(bundleNodesOf)])
    if (!byId.has(it['@id'])) byId.set(it['@id'], it);
  return { '@context': context, '@graph': [...byId.values()] };
};
