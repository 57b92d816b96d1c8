import { Document, isMap, type Pair, parseDocument, type ToStringOptions } from 'yaml';
import { Guide } from '#contract/guide/guide.ts';
import { isSame, type Tree } from '#core/exchange/tree.ts';
import { inHouseStyle, withoutDefaults } from './house-style.ts';
import { mendNode } from './mend-node.ts';

const firstLine = '# yaml-language-server: $schema=../guide.schema.json\n';
const style: ToStringOptions = { lineWidth: 0, indentSeq: true, flowCollectionPadding: true };

/** Lists of ids stand close in their brackets, texts in both languages do not. */
const printed = (document: Document) =>
  document.toString(style).replace(/\[ ([a-z0-9-]+(?:, [a-z0-9-]+)*) \]/gu, '[$1]');

/** The order of `contract/guide/guide.ts`, which is how people write guides. */
const inOrder = (guide: Guide): Tree => {
  const [complete, outline] = Guide.options;
  const { id, detail, ...rest } = (guide.detail === 'complete' ? complete : outline).shape;
  const keys = Object.keys({ id, detail, ...rest });
  const tree: Tree = guide;
  return Object.fromEntries(keys.filter((key) => tree[key] !== undefined).map((key) => [key, tree[key]]));
};

const freshText = (guide: Guide): string => {
  const document = new Document(withoutDefaults(inOrder(guide)));
  if (document.contents) inHouseStyle(document.contents);
  return `${firstLine}${printed(document)}`;
};

type Range = [number, number, number];
const rangeOf = (node: unknown) => (node as { range?: Range | null } | null)?.range ?? undefined;

/** From the key to the end of the value, without what follows in the file. */
const span = ({ key, value }: Pair, text: string) => {
  const start = rangeOf(key)?.[0] ?? 0;
  const end = rangeOf(value)?.[1] ?? start;
  return { start, end: start + text.slice(start, end).trimEnd().length };
};

const elementText = (key: string, value: unknown) => {
  const alone = new Document({});
  alone.set(key, value);
  return printed(alone).trimEnd();
};

type Element = ReturnType<typeof span> & { key: string; value: unknown };

const elementsOf = (text: string, contents: unknown): Element[] =>
  isMap<unknown, unknown>(contents)
    ? contents.items.map((pair) => ({ ...span(pair, text), key: String(pair.key), value: pair.value }))
    : [];

/** The text with the element on lines of its own, behind the one that stands before it in a guide. */
const withElement = (text: string, key: string, next: Tree): string => {
  const order = Object.keys(next);
  const earlier = order.slice(0, order.indexOf(key));
  const standing = elementsOf(text, parseDocument(text, { schema: 'core' }).contents);
  const end = Math.max(0, ...standing.filter((element) => earlier.includes(element.key)).map((element) => element.end));
  const lineEnd = text.indexOf('\n', end) + 1 || text.length;
  const above = text.slice(0, lineEnd);
  const element = elementText(key, mendNode(undefined, undefined, next[key]));
  return `${above}${above.endsWith('\n') ? '' : '\n'}${element}\n${text.slice(lineEnd)}`;
};

/** The text with the changed elements in the place of the old ones, every other line as it stands. */
const mendedText = (guide: Guide, text: string): string | undefined => {
  const document = parseDocument(text, { schema: 'core' });
  const before = Guide.safeParse(document.errors.length > 0 ? undefined : document.toJS());
  if (!before.success) return undefined;
  const old: Tree = before.data;
  const next = inOrder(guide);
  const elements = elementsOf(text, document.contents);
  const standing = elements.toReversed().reduce((mended, { start, end, key, value }) => {
    if (isSame(old[key], next[key])) return mended;
    const gone = next[key] === undefined;
    const element = gone ? '' : elementText(key, mendNode(value, old[key], next[key]));
    return `${mended.slice(0, start)}${element}${mended.slice(gone ? end + 1 : end)}`;
  }, text);
  return Object.keys(next)
    .filter((key) => !elements.some((element) => element.key === key) && !isSame(old[key], next[key]))
    .reduce((mended, key) => withElement(mended, key, next), standing);
};

/** The YAML text of a guide: the old text with what changed, or a new one. */
export const guideText = (guide: Guide, text: string | undefined): string =>
  (text === undefined ? undefined : mendedText(guide, text)) ?? freshText(guide);
