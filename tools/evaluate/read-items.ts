import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../folders.ts';
import { type Item, type ItemKind, itemKinds, itemsOf } from './item.ts';

/** The data of each kind; questions that the engine is judged by serve here too. */
const files: Record<ItemKind, readonly string[]> = {
  routing: ['test/questions/sample-questions.jsonl', 'test/questions/own-questions.jsonl'],
  groundedness: ['evaluate/data/groundedness.jsonl'],
  completeness: ['evaluate/data/completeness.jsonl'],
  refusals: ['evaluate/data/refusals.jsonl', 'test/questions/out-of-scope.jsonl'],
  injections: ['evaluate/data/injections.jsonl'],
};

/** Reads the data of these kinds. */
export const readItems = (kinds: readonly ItemKind[] = itemKinds): Item[] =>
  kinds.flatMap((kind) => files[kind].flatMap((file) => itemsOf(kind, readFileSync(join(folders.root, file), 'utf8'))));
