/** A guide in the making: plain objects and lists, not yet held against the schema. */
export type Tree = { [key: string]: unknown };

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (path: string) => (path === '' ? [] : path.split('.'));

/** The value at a dotted path; the empty path is the tree itself. */
export const valueAt = (tree: unknown, path: string): unknown =>
  keysOf(path).reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), tree);

const put = (tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  const { [key]: old, ...others } = isTree(tree) ? tree : {};
  const next = put(old, rest, value);
  if (next === undefined) return others;
  // an element that stands already keeps its place
  return isTree(tree) && key in tree ? { ...tree, [key]: next } : { ...others, [key]: next };
};

/** The tree with a value at the path; undefined takes the element away. */
export const withValue = (tree: Tree, path: string, value: unknown): Tree => {
  const next = put(tree, keysOf(path), value);
  return isTree(next) ? next : {};
};

/** Whether two values say the same, whatever the order of their elements. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  if (!isTree(one) || !isTree(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
};
