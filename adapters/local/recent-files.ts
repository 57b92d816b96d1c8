import { checkKey } from '#core/files/file-key.ts';
import type { Files } from '#core/files/files.ts';

/** Files in memory, as many as `limit` bytes hold: those that were not read or written for longest go first. */
export const makeRecentFiles = (limit: number): Files => {
  // a map keeps the order in which its keys were set
  const files = new Map<string, Uint8Array>();
  let held = 0;
  const remove = (key: string) => {
    held -= files.get(key)?.length ?? 0;
    files.delete(key);
  };
  return {
    read: async (key) => {
      const content = files.get(key);
      if (content === undefined) return undefined;
      files.delete(key);
      files.set(key, content);
      return content;
    },
    write: async (key, content) => {
      checkKey(key);
      remove(key);
      if (content.length > limit) return;
      files.set(key, content);
      held += content.length;
      for (const oldest of files.keys()) {
        if (held <= limit) break;
        remove(oldest);
      }
    },
    list: async (prefix) => [...files.keys()].filter((key) => key.startsWith(prefix)).sort(),
    remove: async (key) => remove(key),
  };
};
