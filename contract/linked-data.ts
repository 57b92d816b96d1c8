import * as z from 'zod';
import { Identifier } from './identifier.ts';

/** The vocabularies in which guides are published: schema.org, and the EU's core public service vocabulary 3.2.0. */
export const LinkedDataVocabulary = z.enum(['schema-org', 'cpsv-ap']);
export type LinkedDataVocabulary = z.infer<typeof LinkedDataVocabulary>;

export const LinkedDataRef = z.strictObject({
  guideId: Identifier,
  vocabulary: LinkedDataVocabulary.default('schema-org'),
});

const NodeType = z.string().min(1);

/** A node of the graph. What else it holds is the vocabulary's matter, not this schema's. */
export const LinkedNode = z.looseObject({
  '@id': z.string().startsWith('urn:lingban:').optional(),
  '@type': z.union([NodeType, z.array(NodeType).min(1)]),
});
export type LinkedNode = z.infer<typeof LinkedNode>;

/** A JSON-LD 1.1 document that brings its context along: nothing has to be fetched to read it. */
export const LinkedData = z.strictObject({
  '@context': z.record(z.string(), z.unknown()),
  '@graph': z.array(LinkedNode).min(1),
});
export type LinkedData = z.infer<typeof LinkedData>;
