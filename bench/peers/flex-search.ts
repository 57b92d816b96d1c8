import { Index } from 'flexsearch';
import { bigrams, type Peer, unigrams } from './peer.ts';

// its own CJK charset splits English into letters too (8 % first); of eight set-ups tried on our questions this was the
// best: characters and pairs of them, one entry a guide; without `suggest` every word of the question must be there
const empty = () => new Index({ tokenize: 'strict', encode: (text) => [...unigrams(text), ...bigrams(text)] });
const search = { suggest: true, limit: 40 };

/** FlexSearch; it ranks and tells no scores. */
export const flexSearch: Peer = {
  build: (texts) => {
    const index = empty();
    texts.forEach(({ phrasings }, number) => {
      index.add(number, phrasings.join(' '));
    });
    const parts: [string, string][] = [];
    index.export((key, part) => {
      parts.push([key, part]);
    });
    return JSON.stringify({ ids: texts.map(({ id }) => id), parts });
  },
  open: (built) => {
    const { ids, parts }: { ids: string[]; parts: [string, string][] } = JSON.parse(built);
    const index = empty();
    for (const [key, part] of parts) index.import(key, part);
    return (text) => index.search(text, search).map((number) => ({ id: ids[Number(number)] ?? '' }));
  },
};
