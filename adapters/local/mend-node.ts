import { Document, isMap, isNode, isSeq, type Node } from 'yaml';
import { isSame, isTree, type Tree } from '#core/exchange/tree.ts';
import { inHouseStyle, withoutDefaults } from './house-style.ts';

const fresh = (value: unknown): Node => inHouseStyle(new Document().createNode(withoutDefaults(value)));

/** Which of the old entries a new one is: the same one, else the one of its id, else the one in its place. */
const oldIndex = (entry: unknown, at: number, old: readonly unknown[]): number => {
  const same = old.findIndex((other) => isSame(other, entry));
  if (same >= 0) return same;
  const id = isTree(entry) ? entry.id : undefined;
  return id === undefined ? at : old.findIndex((other) => isTree(other) && other.id === id);
};

const mendMap = (node: Node, old: Tree, next: Tree): Node => {
  if (!isMap(node)) return fresh(next);
  for (const key of Object.keys(old)) if (next[key] === undefined) node.delete(key);
  for (const [key, value] of Object.entries(next)) {
    if (value !== undefined && !isSame(old[key], value)) node.set(key, mendNode(node.get(key, true), old[key], value));
  }
  return node;
};

const mendSeq = (node: Node, old: readonly unknown[], next: readonly unknown[]): Node => {
  if (!isSeq(node)) return fresh(next);
  const nodes = [...node.items];
  node.items = next.map((entry, at) => {
    const index = oldIndex(entry, at, old);
    const there = nodes[index];
    nodes[index] = undefined;
    return mendNode(there, old[index], entry);
  });
  return node;
};

/** The node of an element with what changed in it; comments and manner of the rest are kept. */
export const mendNode = (node: unknown, old: unknown, next: unknown): Node => {
  if (!isNode(node)) return fresh(next);
  if (isSame(old, next)) return node;
  if (isTree(old) && isTree(next)) return mendMap(node, old, next);
  if (Array.isArray(old) && Array.isArray(next)) return mendSeq(node, old, next);
  return fresh(next);
};
