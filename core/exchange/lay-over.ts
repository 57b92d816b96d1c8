import type { Given } from './read-cells.ts';
import { isTree, type Tree, valueAt, withValue } from './tree.ts';

const parentOf = (path: string) => path.split('.').slice(0, -1).join('.');

/** 即办 has no unit, and a text is no group of elements. */
const hasNoRoom = (tree: Tree, path: string) => {
  const parent = valueAt(tree, parentOf(path));
  return parent !== undefined && !isTree(parent);
};

const layOne = (tree: Tree, { leaf: { path, removes, merges }, value }: Given): Tree => {
  if (value === null) return withValue(tree, removes ?? path, undefined);
  if (hasNoRoom(tree, path)) return tree;
  const there = valueAt(tree, path);
  return withValue(tree, path, merges && isTree(value) && isTree(there) ? { ...there, ...value } : value);
};

const sameHost = (one: unknown, other: unknown) => {
  const [first, second] = [one, other].map((url) => (URL.canParse(String(url)) ? new URL(String(url)).host : ''));
  return first !== '' && first === second;
};

/** What a changed element makes untrue: the English of another Chinese text, the name of another site. */
const outdatedBy = (before: Tree, { leaf: { path }, value }: Given): string[] => {
  const was = valueAt(before, path);
  if (was === undefined || was === value || typeof value !== 'string') return [];
  if (/(^|\.)zh$/u.test(path)) return [path.replace(/zh$/u, 'en')];
  return /(^|\.)url$/u.test(path) && !sameHost(was, value) ? [path.replace(/url$/u, 'name')] : [];
};

/** Lays what the file says over what stands already; the rest is kept, but for the English of texts that changed. */
export const layOver = (before: Tree, givens: readonly Given[]): Tree => {
  const laid = givens.reduce(layOne, before);
  const given = givens.map(({ leaf }) => leaf.path);
  const isGiven = (path: string) => given.some((one) => one === path || one.startsWith(`${path}.`));
  const outdated = givens.flatMap((one) => outdatedBy(before, one)).filter((path) => !isGiven(path));
  return outdated.reduce((tree, path) => withValue(tree, path, undefined), laid);
};
