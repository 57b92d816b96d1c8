import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** A file of the pages, held in memory. */
export type PageFile = {
  type: string;
  content: Buffer;
  /** The same for every encoding, hence weak. */
  etag: string;
  /** The content in that encoding; compressed once. `undefined` where compressing gains nothing. */
  encoded: (encoding: Encoding) => Promise<Buffer> | undefined;
};

const text = 'charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.html': `text/html; ${text}`,
  '.js': `text/javascript; ${text}`,
  '.css': `text/css; ${text}`,
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': `text/plain; ${text}`,
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mjs': `text/javascript; ${text}`,
  '.glb': 'model/gltf-binary',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};
const isText = (type: string) => /^text\/|json$|svg\+xml$|wasm$/.test(type);

/** From so many bytes on the smallest form takes longer to make than a network takes to carry a larger one: seconds a megabyte. */
const large = 1_000_000;
const brotli = promisify(brotliCompress);
const compressors = {
  br: (content: Buffer) =>
    brotli(content, content.length < large ? {} : { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }),
  gzip: promisify(gzip),
};

const makeEncoded = (content: Buffer) => {
  const made = new Map<Encoding, Promise<Buffer>>();
  return (encoding: Encoding) => {
    const held = made.get(encoding) ?? compressors[encoding](content);
    made.set(encoding, held);
    return held;
  };
};

const readPageFile = async (path: string): Promise<PageFile> => {
  const content = await readFile(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  return { type, content, etag, encoded: isText(type) ? makeEncoded(content) : () => undefined };
};

const decode = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** Hidden files, and whatever leads out of the folder, are not there. */
const isOpen = (path: string) => !/(^|[/\\])\.|[\\\0:]/.test(path);

/** The real path of a file below the root, links followed; `undefined` for anything else. */
const locate = async (root: string, urlPath: string) => {
  const path = decode(urlPath.endsWith('/') ? `${urlPath}index.html` : urlPath);
  if (path === undefined || !isOpen(path)) return undefined;
  try {
    const [folder, file] = await Promise.all([realpath(resolve(root)), realpath(join(resolve(root), path))]);
    const found = await stat(file);
    return file.startsWith(folder + sep) && found.isFile()
      ? { file, version: `${found.mtimeMs} ${found.size}` }
      : undefined;
  } catch {
    return undefined;
  }
};

/** Finds the files of a folder by the path of their URL; `/` is index.html, of every folder. A changed file is read again. */
export const makeFindPage = (root: string) => {
  const held = new Map<string, { version: string; page: Promise<PageFile> }>();
  return async (urlPath: string): Promise<PageFile | undefined> => {
    const located = await locate(root, urlPath);
    if (!located) return undefined;
    const { file, version } = located;
    const known = held.get(file);
    if (known?.version === version) return known.page;
    const page = readPageFile(file);
    held.set(file, { version, page });
    return page;
  };
};
