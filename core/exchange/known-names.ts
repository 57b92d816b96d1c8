import { isTree, type Tree } from './tree.ts';

/** Names of pages and of telephone numbers, by the page or number, as guides give them. */
export type KnownNames = ReadonlyMap<string, unknown>;

const keyOf = (element: Tree): string | undefined =>
  [element.url, element.phone].find((key): key is string => typeof key === 'string');

const namesIn = (element: unknown): [string, unknown][] => {
  if (Array.isArray(element)) return element.flatMap(namesIn);
  if (!isTree(element)) return [];
  const key = keyOf(element);
  return [
    ...(key === undefined ? [] : [[key, element.name] as [string, unknown]]),
    ...Object.values(element).flatMap(namesIn),
  ];
};

export const knownNames = (guides: readonly unknown[]): KnownNames => new Map(guides.flatMap(namesIn));

/** Gives pages and numbers without a name the one under which they are known. */
export const withKnownNames = (element: unknown, known: KnownNames): unknown => {
  if (Array.isArray(element)) return element.map((entry) => withKnownNames(entry, known));
  if (!isTree(element)) return element;
  const key = keyOf(element);
  const name = element.name ?? (key === undefined ? undefined : known.get(key));
  const inner = Object.entries(element).map(([at, value]) => [at, withKnownNames(value, known)] as const);
  return { ...Object.fromEntries(inner), ...(key !== undefined && name !== undefined && { name }) };
};
