import type { Family } from '#contract/family.ts';
import type { Guide } from '#contract/guide/guide.ts';
import { passagesOf, passagesOfFamily } from '#core/knowledge/build-release.ts';
import { normalise } from '#core/text/normalise.ts';
import type { Find } from '../measure-routing.ts';

/** A guide as every peer is given it: its names, and all by which it is found, in both languages. */
export type PeerText = { id: string; name: string; phrasings: string[] };

/** A package that a developer might take instead. What it built is kept as text, as it would be shipped. */
export type Peer = {
  build: (texts: readonly PeerText[]) => string | Promise<string>;
  open: (built: string) => Find | Promise<Find>;
};

/** What a family is found by, each of its guides is given: a package of guides knows no families. */
export const peerTextOf = (guide: Guide, families: readonly Family[]): PeerText => {
  const own = families.filter(({ guides }) => guides.includes(guide.id));
  return {
    id: guide.id,
    name: `${guide.name.zh} ${guide.name.en}`,
    phrasings: [passagesOf(guide), ...own.map(passagesOfFamily)].flatMap(({ passages }) =>
      passages.map(({ text }) => text),
    ),
  };
};

/** Words of a text, Chinese ones whole: what stands between spaces and punctuation. */
const runsOf = (text: string) => normalise(text).match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? [];
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);

/** Pairs of Chinese characters, and other words. */
export const bigrams = (text: string) =>
  runsOf(text).flatMap((run) =>
    isHan(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2))
      : [run],
  );

/** Chinese characters one by one, and other words. */
export const unigrams = (text: string) => runsOf(text).flatMap((run) => (isHan(run) ? [...run] : [run]));
