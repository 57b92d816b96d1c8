import { type Document, isMap, isScalar, isSeq, type LineCounter, type ParsedNode } from 'yaml';
import type { Path } from '#core/knowledge/lint/fault.ts';

type Place = { node: unknown; offset: number | undefined };

const offsetOf = (node: unknown) => (node as ParsedNode | null | undefined)?.range?.[0];

/** The element under the key: for a map the place of its key, for a list the place of its item. */
const stepInto = (node: unknown, key: string | number): Place | undefined => {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    return pair && { node: pair.value, offset: offsetOf(pair.key) };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(key)];
  return item === undefined ? undefined : { node: item, offset: offsetOf(item) };
};

/** The line, from 1, of the element at the path, or of the nearest element above it that stands in the file. */
export const yamlLine = (document: Document.Parsed, lines: LineCounter, path: Path): number => {
  let place: Place = { node: document.contents, offset: offsetOf(document.contents) };
  for (const key of path) {
    const next = stepInto(place.node, key);
    if (!next) break;
    place = { node: next.node, offset: next.offset ?? place.offset };
  }
  return Math.max(1, lines.linePos(place.offset ?? 0).line);
};
