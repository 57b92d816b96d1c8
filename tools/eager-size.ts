import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes of an ES module and of everything it imports statically: what a cold start reads. */
export const eagerSize = (entry: string, seen = new Set<string>()): number => {
  if (seen.has(entry)) return 0;
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)].map(([, path]) =>
    join(dirname(entry), path ?? ''),
  );
  return Buffer.byteLength(text) + imports.reduce((sum, path) => sum + eagerSize(path, seen), 0);
};
