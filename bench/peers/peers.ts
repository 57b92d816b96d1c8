import type { Peer } from './peer.ts';

/** The packages measured beside the product, all given the same texts; each loaded when it is its turn. */
export const peers: Record<string, () => Promise<Peer>> = {
  'MiniSearch, pairs': async () => (await import('./mini-search.ts')).miniSearch,
  'MiniSearch, both': async () => (await import('./mini-search.ts')).miniSearchBoth,
  Orama: async () => (await import('./orama.ts')).orama,
  'NLP.js': async () => (await import('./nlp-js.ts')).nlpJs,
  FlexSearch: async () => (await import('./flex-search.ts')).flexSearch,
};
