import { checkKey, checkPrefix } from '#core/files/file-key.ts';
import type { Files } from '#core/files/files.ts';

/** Files in memory, for tests; held to the same suite as a folder and S3. */
export const makeMemoryFiles = (): Files => {
  const held = new Map<string, Uint8Array>();
  return {
    read: async (key) => {
      checkKey(key);
      return held.get(key);
    },
    write: async (key, content) => {
      checkKey(key);
      held.set(key, new Uint8Array(content));
    },
    list: async (prefix) => {
      checkPrefix(prefix);
      return [...held.keys()].filter((it) => it.startsWith(prefix)).sort();
    },
    remove: async (key) => {
      checkKey(key);
      held.delete(key);
    },
  };
};
