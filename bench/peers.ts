import MiniSearch from 'minisearch';
import type { Guide } from '#contract/guide/guide.ts';
import { passagesOf } from '#core/knowledge/build-release.ts';
import { normalise } from '#core/text/normalise.ts';
import type { Find } from './measure-routing.ts';

const bigrams = (text: string) => {
  const words = normalise(text).match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? [];
  return words.flatMap((word) =>
    /^[a-z0-9]/.test(word) || word.length === 1
      ? [word]
      : Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2)),
  );
};

/** MiniSearch over character bigrams, given the same names, aliases and paraphrases. */
export const miniSearch = (guides: readonly Guide[]): Find => {
  const index = new MiniSearch({ fields: ['name', 'text'], tokenize: bigrams, searchOptions: { boost: { name: 2 } } });
  index.addAll(
    guides.map((guide) => ({
      id: guide.id,
      name: `${guide.name.zh} ${guide.name.en}`,
      text: passagesOf(guide)
        .passages.map(({ text }) => text)
        .join(' '),
    })),
  );
  return (text) => index.search(text).map(({ id, score }) => ({ id: String(id), score }));
};
