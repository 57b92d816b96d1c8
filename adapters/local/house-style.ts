import { isSeq, type Node, Scalar, visit } from 'yaml';
import { isTree } from '#core/exchange/tree.ts';

/** Elements that take their default are not written, in the manner of the guides that people write. */
const isDefault = (key: string, value: unknown) =>
  (Array.isArray(value) && value.length === 0 && !['windows', 'zh', 'en'].includes(key)) ||
  (key === 'instantApproval' && value === false);

export const withoutDefaults = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (!isTree(value)) return value;
  const kept = Object.entries(value).filter(([key, element]) => element !== undefined && !isDefault(key, element));
  return Object.fromEntries(kept.map(([key, element]) => [key, withoutDefaults(element)]));
};

const isBilingual = (keys: readonly string[]) => keys.length === 2 && keys.includes('zh') && keys.includes('en');

/** Texts in both languages and lists of words stand in one line; texts stand in quotes. */
export const inHouseStyle = (node: Node): Node => {
  visit(node, {
    Scalar: (key, scalar) => {
      const quoted = key !== 'key' && typeof scalar.value === 'string' && !/^[a-z0-9-]+$/u.test(scalar.value);
      if (quoted || (/^\d+$/u.test(String(scalar.value)) && typeof scalar.value === 'string'))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Map: (_, map) => {
      if (isBilingual(map.items.map(({ key }) => String(key))) && map.items.every(({ value }) => !isSeq(value)))
        map.flow = true;
    },
    Seq: (_, seq) => {
      if (seq.items.every((item) => item instanceof Scalar && /^[a-z0-9-]+$/u.test(String(item.value))))
        seq.flow = true;
    },
  });
  return node;
};
