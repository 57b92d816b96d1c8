import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { checkKey, checkPrefix } from '#core/files/file-key.ts';
import type { Files } from '#core/files/files.ts';

/** No such file or folder, a file where a folder was expected, or a folder where a file was. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
const nothingThere = (reason: NodeJS.ErrnoException) => {
  if (reason.code !== undefined && absent.has(reason.code)) return undefined;
  throw reason;
};

/** On the disk before it has its name: after a power cut the old file stands there, or the new one. */
const writeWhole = async (path: string, content: Uint8Array) => {
  await mkdir(dirname(path), { recursive: true });
  // begins with a dot, as no key does
  const draft = join(dirname(path), `.${randomUUID()}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (reason) {
    await rm(draft, { force: true });
    throw reason;
  }
};

/** Files in a folder, which is made when first written to. A key must not stand below another: `a` and `a/b`. */
export const makeFolderFiles = (folder: string): Files => {
  const pathOf = (key: string) => {
    checkKey(key);
    return join(folder, key);
  };

  return {
    read: async (key) => {
      const content = await readFile(pathOf(key)).catch(nothingThere);
      return content && new Uint8Array(content);
    },
    write: async (key, content) => writeWhole(pathOf(key), content),
    list: async (prefix) => {
      checkPrefix(prefix);
      const below = join(folder, prefix.slice(0, prefix.lastIndexOf('/') + 1));
      const found = (await readdir(below, { recursive: true, withFileTypes: true }).catch(nothingThere)) ?? [];
      return found
        .filter((it) => it.isFile() && !it.name.startsWith('.'))
        .map((it) => relative(folder, join(it.parentPath, it.name)).split(sep).join('/'))
        .filter((it) => it.startsWith(prefix))
        .sort();
    },
    remove: async (key) => {
      // a folder of this name is no file
      await rm(pathOf(key), { force: true }).catch((reason: NodeJS.ErrnoException) => {
        if (reason.code !== 'ERR_FS_EISDIR') nothingThere(reason);
      });
    },
  };
};
