import type { Bilingual, Language } from '#contract/language.ts';
import { canonical } from './canonical.ts';
import { type Change, changeOf } from './change.ts';
import { type Likeness, matchItems } from './match-items.ts';

/** What an id stands for in one of the two releases: a department, a situation, a zone. */
export type NameOf = (id: string) => Bilingual | undefined;

/** How one side of the comparison is said. */
export type Side = { language: Language; nameOf: NameOf };

/** In which words changes are told, and inside of what. */
export type Telling = { language: Language; before: NameOf; after: NameOf; noun: string; within: string };

/** Tells the changes of one element of whatever owns it. */
export type Facet<Owner> = (before: Owner, after: Owner, telling: Telling) => Change[];

/** What an element is called: a label of its own, or only the item, or the list, that it stands in. */
type ElementLabel = Bilingual | 'item' | 'list';

const other = { zh: 'en', en: 'zh' } as const;
/** How an element is marked that changed only in the other language. */
const inLanguage = { zh: '（英文）', en: ' (Chinese)' };

export const elementOf = (label: ElementLabel, { language, noun, within }: Telling) => {
  if (label === 'item') return within;
  if (label === 'list') return noun;
  if (!within) return label[language];
  return language === 'zh' ? `${within}的${label.zh}` : `${within}: ${label.en}`;
};

/** One element. A difference in the other language alone is told in that language. */
export const value =
  <Owner, Value>(
    label: ElementLabel,
    matters: boolean,
    read: (owner: Owner) => Value | undefined,
    say: (value: Value, side: Side) => string,
  ): Facet<Owner> =>
  (before, after, telling) => {
    const [old, young] = [read(before), read(after)];
    if (canonical(old) === canonical(young)) return [];
    const element = elementOf(label, telling);
    const said = (it: Value | undefined, nameOf: NameOf, language: Language) =>
      it === undefined ? undefined : say(it, { language, nameOf });
    for (const language of [telling.language, other[telling.language]]) {
      const [was, is] = [said(old, telling.before, language), said(young, telling.after, language)];
      const marked = language === telling.language ? '' : inLanguage[telling.language];
      if (was !== is) return [changeOf(`${element}${marked}`, was, is, matters)];
    }
    return [changeOf(element, canonical(old), canonical(young), matters)];
  };

const pick = (text: Bilingual, { language }: Side) => text[language];

/** One element that is a text in both languages. */
export const text = <Owner>(
  label: ElementLabel,
  matters: boolean,
  read: (owner: Owner) => Bilingual | undefined,
): Facet<Owner> => value(label, matters, read, pick);

type Listed<Item> = Likeness<Item> & {
  name: (item: Item, side: Side) => string;
  facets: readonly Facet<Item>[];
  /** Whether the order itself says something, as with steps. */
  ordered?: boolean;
};

const longestName = { zh: 24, en: 60 };

const quoted = (noun: string, name: string, language: Language) => {
  const short = name.length > longestName[language] ? `${name.slice(0, longestName[language])}…` : name;
  return language === 'zh' ? `${noun}「${short}」` : `${noun} “${short}”`;
};

const orderLabel = { zh: '顺序', en: 'order' };

/** A list of things with elements of their own, known again wherever they stand. */
export const items =
  <Owner, Item>(
    label: Bilingual,
    matters: boolean,
    read: (owner: Owner) => readonly Item[],
    { name, facets, ordered = false, ...likeness }: Listed<Item>,
  ): Facet<Owner> =>
  (before, after, telling) => {
    const { language } = telling;
    const noun = elementOf(label, telling);
    const [old, young] = [read(before), read(after)];
    const { pairs, removed, added } = matchItems(old, young, likeness);
    const nameThen = (item: Item) => name(item, { language, nameOf: telling.before });
    const nameNow = (item: Item) => name(item, { language, nameOf: telling.after });
    const kept = new Map(pairs);
    const then = old.flatMap((item) => (kept.has(item) ? [kept.get(item)] : []));
    const now = young.filter((item) => then.includes(item));
    const sequence = (list: readonly (Item | undefined)[]) =>
      list.flatMap((it) => (it === undefined ? [] : [nameNow(it)])).join(language === 'zh' ? '、' : ', ');
    const moved = now.some((item, index) => item !== then[index]);
    return [
      ...removed.map((item) => changeOf(noun, nameThen(item), undefined, matters)),
      ...pairs.flatMap(([was, is]) => {
        const inner = { ...telling, noun, within: quoted(noun, nameThen(was), language) };
        return facets.flatMap((facet) => facet(was, is, inner));
      }),
      ...added.map((item) => changeOf(noun, undefined, nameNow(item), matters)),
      ...(moved
        ? [changeOf(elementOf(orderLabel, { ...telling, within: noun }), sequence(then), sequence(now), ordered)]
        : []),
    ];
  };

/** A list of texts in both languages. */
export const texts = <Owner>(
  label: Bilingual,
  matters: boolean,
  read: (owner: Owner) => readonly Bilingual[],
): Facet<Owner> =>
  items(label, matters, read, {
    key: ({ zh }) => zh,
    text: ({ zh }) => zh,
    name: pick,
    facets: [text<Bilingual>('list', matters, (it) => it)],
  });

/** Several phrasings in each language: what came, what went. */
export const phrasings =
  <Owner>(
    label: Bilingual,
    matters: boolean,
    read: (owner: Owner) => { zh: readonly string[]; en: readonly string[] } | undefined,
  ): Facet<Owner> =>
  (before, after, telling) => {
    const element = elementOf(label, telling);
    return (['zh', 'en'] as const).flatMap((language) => {
      const [old, young] = [read(before)?.[language] ?? [], read(after)?.[language] ?? []];
      const { removed, added } = matchItems(old, young, { key: (it) => it });
      return [
        ...removed.map((it) => changeOf(element, it, undefined, matters)),
        ...added.map((it) => changeOf(element, undefined, it, matters)),
      ];
    });
  };
