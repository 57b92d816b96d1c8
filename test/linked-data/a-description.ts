import type { LinkedDataVocabulary, LinkedNode } from '#contract/linked-data.ts';
import type { Described } from '#core/linked-data/described.ts';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';
import { aGuide } from '../knowledge/a-guide.ts';

export const aDescription = (changes: Partial<Described> = {}): Described => ({
  guide: aGuide(),
  department: { id: 'public-security', name: { zh: '公安局', en: 'Police' } },
  joint: [],
  version: '0badcafe',
  ...changes,
});

/** The node of the service itself. */
export const serviceOf = (vocabulary: LinkedDataVocabulary, described: Described): LinkedNode => {
  const [service] = toLinkedData(vocabulary, [described])['@graph'];
  if (!service) throw new Error('a document has a service');
  return service;
};

/** The document with one node changed or, where the change says undefined, with a property taken away. */
export const changed = (
  vocabulary: LinkedDataVocabulary,
  change: Record<string, unknown>,
  described = aDescription(),
) => {
  const document = toLinkedData(vocabulary, [described]);
  const [first, ...rest] = document['@graph'];
  return { ...document, '@graph': [{ ...first, ...change }, ...rest] };
};
