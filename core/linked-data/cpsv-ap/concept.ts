import type { Bilingual } from '#contract/language.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { identify } from '../identify.ts';

/** A code of ours with its label, where CPSV-AP asks for a concept. */
export const concept = <Code extends string>(
  kind: string,
  code: Code,
  labels: Record<NoInfer<Code>, Bilingual>,
): LinkedNode => ({
  '@id': identify.concept(kind, code),
  '@type': 'skos:Concept',
  'skos:prefLabel': labels[code],
});
