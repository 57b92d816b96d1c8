import MiniSearch, { type Options } from 'minisearch';
import { bigrams, type Peer, unigrams } from './peer.ts';

const overTerms = (options: Options): Peer => ({
  build: (texts) => {
    const index = new MiniSearch(options);
    index.addAll(texts.map(({ id, name, phrasings }) => ({ id, name, text: phrasings.join(' ') })));
    return JSON.stringify(index);
  },
  open: (built) => {
    const index = MiniSearch.loadJSON(built, options);
    return (text) => index.search(text).map(({ id, score }) => ({ id: String(id), score }));
  },
});

/** MiniSearch over pairs of characters, as it is set up for Chinese as a rule; it has no Chinese of its own. */
export const miniSearch = overTerms({
  fields: ['name', 'text'],
  tokenize: bigrams,
  searchOptions: { boost: { name: 2 } },
});

/** MiniSearch over characters and pairs: the best of four set-ups tried on our questions. */
export const miniSearchBoth = overTerms({
  fields: ['name', 'text'],
  tokenize: (text) => [...unigrams(text), ...bigrams(text)],
});
