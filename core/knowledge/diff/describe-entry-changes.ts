import type { Bilingual } from '#contract/language.ts';
import { canonical } from './canonical.ts';
import type { Change } from './change.ts';
import { entryLabel, isForFinding } from './entry-labels.ts';
import { elementOf, type Facet, items, phrasings, type Telling, text, value } from './facet.ts';
import { sayAllNamed, sayNamed } from './sayings.ts';

/** Something of a release that has an id and a name or a question: a bundle, a question on the hall. */
export type Entry = { id: string; name?: Bilingual; question?: Bilingual };

type Whole = Record<string, unknown>;

const isWhole = (it: unknown): it is Whole => typeof it === 'object' && it !== null && !Array.isArray(it);
const isText = (it: unknown): it is Bilingual =>
  isWhole(it) && Object.keys(it).length === 2 && typeof it.zh === 'string' && typeof it.en === 'string';
const isPhrasings = (it: unknown): it is { zh: string[]; en: string[] } =>
  isWhole(it) && Array.isArray(it.zh) && Array.isArray(it.en);
const isList = (it: unknown): it is Whole[] => Array.isArray(it) && it.every(isWhole);

const titled = ['name', 'question', 'label', 'text', 'reason'];
const keyed = ['id', 'guide', 'material'];

const textOf = (it: Whole) => titled.map((key) => it[key]).find(isText);
const idOf = (it: Whole) => keyed.map((key) => it[key]).find((id) => typeof id === 'string');
const idsOf = (it: unknown) => (Array.isArray(it) ? it.map(String) : [String(it)]);

const listOf = (key: string, matters: boolean) =>
  items<Whole, Whole>(entryLabel(key), matters, (it) => (isList(it[key]) ? it[key] : []), {
    key: (it) => idOf(it) ?? textOf(it)?.zh ?? canonical(it),
    text: (it) => textOf(it)?.zh ?? '',
    name: (it, side) => (isText(it) ? it : textOf(it))?.[side.language] ?? sayNamed(idOf(it) ?? canonical(it), side),
    facets: [
      (before, after, telling) =>
        isText(before) && isText(after)
          ? text<Bilingual>('list', matters, (it) => it)(before, after, telling)
          : describeParts(before, after, telling, matters),
    ],
  });

/** How the element of this key is compared, by what it holds in either state. */
const facetOf = (key: string, held: readonly unknown[], matters: boolean): Facet<Whole> => {
  if (held.every(isText)) return text(entryLabel(key), matters, (it) => (isText(it[key]) ? it[key] : undefined));
  if (held.every(isPhrasings))
    return phrasings(entryLabel(key), matters, (it) => (isPhrasings(it[key]) ? it[key] : undefined));
  if (held.every(isList)) return listOf(key, matters);
  if (held.every(isWhole))
    return (before, after, telling) => {
      const [old, young] = [before[key], after[key]];
      const inner = key === 'provenance' ? telling : { ...telling, within: elementOf(entryLabel(key), telling) };
      return describeParts(isWhole(old) ? old : {}, isWhole(young) ? young : {}, inner, matters);
    };
  return value(
    entryLabel(key),
    matters,
    (it) => it[key],
    (it, side) => (isWhole(it) ? canonical(it) : sayAllNamed(idsOf(it), side)),
  );
};

const describeParts = (before: Whole, after: Whole, telling: Telling, matters: boolean): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const held = [before[key], after[key]].filter((it) => it !== undefined);
    return facetOf(key, held, matters && !isForFinding(key))(before, after, telling);
  });

/** Tells what differs between two states of an entry, element by element, whatever its elements are. */
export const describeEntryChanges = (before: Entry, after: Entry, telling: Telling): Change[] =>
  describeParts({ ...before }, { ...after }, telling, true);
