import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The latest time, in milliseconds, at which a file under any of the paths was changed; 0 when there is none. */
export const newest = (...paths: string[]): number =>
  Math.max(
    0,
    ...paths.map((path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found) return 0;
      if (!found.isDirectory()) return found.mtimeMs;
      return newest(...readdirSync(path).map((name) => join(path, name)));
    }),
  );
