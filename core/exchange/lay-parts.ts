import { layOver } from './lay-over.ts';
import type { Part } from './part.ts';
import type { Given, GivenPart } from './read-cells.ts';
import { isSame, isTree, type Tree, valueAt, withValue } from './tree.ts';
import { type Asked, whenByIds } from './when-text.ts';

const listAt = (tree: Tree, path: string): unknown[] => {
  const list = valueAt(tree, path);
  return Array.isArray(list) ? list : [];
};

export const rowsOf = ({ path, rows }: Part, tree: Tree): Tree[] =>
  rows ? rows.of(listAt(tree, path)) : listAt(tree, path).filter(isTree);

const agree = (entry: Tree, row: Tree) => (path: string) =>
  valueAt(entry, path) !== undefined && isSame(valueAt(entry, path), valueAt(row, path));

const matchOf = ({ keys }: Part, entry: Tree, pool: readonly Tree[]) =>
  keys.map((paths) => pool.find((row) => paths.every(agree(entry, row)))).find((row) => row !== undefined);

const idPaths = ['id', 'option.id'];

/** Entries that stand already keep their ids, by which situations and answers know them. */
const layEntry = (row: Tree | undefined, entry: readonly Given[]): Tree => {
  const laid = layOver(row ?? {}, entry);
  return idPaths.reduce((tree, path) => {
    const id = row && valueAt(row, path);
    return id === undefined ? tree : withValue(tree, path, id);
  }, laid);
};

const freshId = (prefix: string, taken: ReadonlySet<unknown>) => {
  let number = 1;
  while (taken.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
};

const withIds = (rows: readonly Tree[], prefix: string): Tree[] => {
  const taken = new Set(rows.map(({ id }) => id));
  return rows.map((row) => {
    if (row.id !== undefined) return row;
    const id = freshId(prefix, taken);
    taken.add(id);
    return { id, ...row };
  });
};

const layPart = (tree: Tree, { part, entries }: GivenPart): Tree => {
  const pool = new Set(rowsOf(part, tree));
  const rows = entries.map((entry) => {
    const match = matchOf(part, layOver({}, entry), [...pool]);
    if (match) pool.delete(match);
    return layEntry(match, entry);
  });
  const named = part.idPrefix ? withIds(rows, part.idPrefix) : rows;
  return withValue(tree, part.path, part.rows ? part.rows.toList(named) : named);
};

const askedIn = (tree: Tree): Asked[] =>
  listAt(tree, 'situations')
    .filter(isTree)
    .map((situation) => ({
      id: String(situation.id),
      question: String(valueAt(situation, 'question.zh')),
      options: listAt(situation, 'options').map((option) => ({
        id: String(valueAt(option, 'id')),
        label: String(valueAt(option, 'label.zh')),
      })),
    }));

const withWhens = (tree: Tree, { part }: GivenPart): Tree => {
  if (!part.columns.some(({ path }) => path === 'when')) return tree;
  const asked = askedIn(tree);
  const list = listAt(tree, part.path).map((row) =>
    isTree(row) && row.when !== undefined ? { ...row, when: whenByIds(row.when, asked) } : row,
  );
  return withValue(tree, part.path, list);
};

/** Puts the file's lists in the place of the guide's, each entry laid over the one that it is. */
export const layParts = (tree: Tree, parts: readonly GivenPart[]): Tree => {
  const whole = parts.filter(({ broken }) => !broken);
  return whole.reduce(withWhens, whole.reduce(layPart, tree));
};
