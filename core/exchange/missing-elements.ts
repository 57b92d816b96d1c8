import type * as z from 'zod';
import { itemColumns } from './item-columns.ts';
import { english, type Leaf } from './leaf.ts';
import { parts } from './parts.ts';

type Path = readonly PropertyKey[];

/** The column of an element, or of the first that belongs to a group of elements. */
const headingFor = (columns: readonly Leaf[], path: string): string | undefined =>
  (columns.find((column) => column.path === path) ?? columns.find((column) => column.path.startsWith(`${path}.`)))
    ?.heading;

/** Options of a situation stand in the rows of 情形. */
const inRow = (path: Path) =>
  path
    .filter((key) => typeof key !== 'number')
    .join('.')
    .replace(/^options\b/u, 'option');

/** The Chinese name of an element, by its column: 材料名称（英文）, entry 3. */
export const elementName = (path: Path): string => {
  const dotted = path.map(String).join('.');
  const part = parts.find((one) => dotted === one.path || dotted.startsWith(`${one.path}.`));
  if (!part) return headingFor(itemColumns, dotted) ?? dotted;
  const [index, ...rest] = path.slice(part.path.split('.').length);
  const heading =
    rest.length === 0
      ? part.columns.find(({ path: at }) => at !== 'id')?.heading
      : headingFor(part.columns, inRow(rest));
  return `${heading ?? dotted}${typeof index === 'number' ? ` ${index + 1}` : ''}`;
};

const isAbsent = (tree: unknown, path: Path) =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    tree,
  ) === undefined;

const sentence = (issue: z.core.$ZodIssue, tree: unknown): string => {
  const name = elementName(issue.path);
  if (isAbsent(tree, issue.path)) return name.includes(english) ? `${name}: the English translation is needed` : name;
  if (issue.code === 'unrecognized_keys') return `${name || '扩展(JSON)'}: no such element: ${issue.keys.join(', ')}`;
  return `${name}: ${issue.code === 'invalid_union' ? 'incomplete' : issue.message}`;
};

/** What keeps a guide in the making from being complete, in the words of the columns. */
export const missingElements = (issues: readonly z.core.$ZodIssue[], tree: unknown): string[] => [
  ...new Set(issues.map((issue) => sentence(issue, tree))),
];
