import { canonical } from './canonical.ts';

/** How items of a list are known again wherever they stand. */
export type Likeness<Item> = {
  /** Its id, or the text that stands for it. */
  key: (item: Item) => string;
  /** All that it says apart from its id: equal where only the id is another. */
  content?: (item: Item) => string;
  /** What is compared when no key agrees: two texts of which most is shared are one item, reworded. */
  text?: (item: Item) => string;
};

type Matched<Item> = { pairs: [Item, Item][]; removed: Item[]; added: Item[] };

const pairsOfLetters = (text: string) => {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** The share of letter pairs that two texts have in common, from 0 to 1. */
const sharedPart = (one: string, other: string) => {
  if (!one || !other) return 0;
  if (one === other) return 1;
  const [ones, others] = [pairsOfLetters(one), pairsOfLetters(other)];
  const shared = [...ones].reduce((sum, [pair, count]) => sum + Math.min(count, others.get(pair) ?? 0), 0);
  return (2 * shared) / Math.max(1, one.length + other.length - 2);
};

const enoughShared = 0.5;

/** Takes out of both lists what the sameness pairs, first come first served. */
const pairUp = <Item>({ pairs, removed, added }: Matched<Item>, same: (item: Item) => string): Matched<Item> => {
  const rest = [...added];
  const found: [Item, Item][] = [];
  const gone = removed.filter((item) => {
    const at = rest.findIndex((other) => same(other) === same(item));
    const [other] = at < 0 ? [] : rest.splice(at, 1);
    if (other !== undefined) found.push([item, other]);
    return other === undefined;
  });
  return { pairs: [...pairs, ...found], removed: gone, added: rest };
};

/** Pairs what was reworded, the likest first. */
const pairAlike = <Item>({ pairs, removed, added }: Matched<Item>, text: (item: Item) => string): Matched<Item> => {
  const likest = removed
    .flatMap((item) => added.map((other) => ({ item, other, share: sharedPart(text(item), text(other)) })))
    .filter(({ share }) => share >= enoughShared)
    .sort((one, other) => other.share - one.share);
  const taken = new Set<Item>();
  const found = likest.flatMap(({ item, other }): [Item, Item][] => {
    if (taken.has(item) || taken.has(other)) return [];
    taken.add(item).add(other);
    return [[item, other]];
  });
  const free = (item: Item) => !taken.has(item);
  return { pairs: [...pairs, ...found], removed: removed.filter(free), added: added.filter(free) };
};

/** Finds each item of one list in the other: unchanged, then by key, then with another id, then reworded. */
export const matchItems = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  { key, content, text }: Likeness<Item>,
): Matched<Item> => {
  const unchanged = pairUp({ pairs: [], removed: [...before], added: [...after] }, canonical);
  const byKey = pairUp(unchanged, key);
  const byContent = content ? pairUp(byKey, content) : byKey;
  return text ? pairAlike(byContent, text) : byContent;
};
