import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The manifest and the clips that it may name; no other path leads into the folder. */
const served = /^\/signs\/(manifest\.json|[\w-]+(?:\/[\w-]+)*\.(?:mp4|webm))$/;

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

type Part = { start: number; end: number };

/** The one range that a player asks for; undefined for all of the file. */
const partOf = (header: string | undefined, size: number): Part | 'none' | undefined => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from !== '' && to !== '' ? Math.min(Number(to), size - 1) : size - 1;
  return start > end ? 'none' : { start, end };
};

/** Streams a file of the operator's folder of sign clips, whole or in part; false where there is no such file. */
export const sendClip = async (folder: string, path: string, request: IncomingMessage, response: ServerResponse) => {
  const [, name] = served.exec(path) ?? [];
  const file = name && join(folder, name);
  const found = file ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !found?.isFile()) return false;
  const part = partOf(request.headers.range, found.size);
  const headers = { 'content-type': types[extname(file)], 'accept-ranges': 'bytes', 'cache-control': 'no-cache' };
  if (part === 'none') {
    response.writeHead(416, { 'content-range': `bytes */${found.size}` }).end();
    return true;
  }
  const { start, end } = part ?? { start: 0, end: found.size - 1 };
  response.writeHead(part ? 206 : 200, {
    ...headers,
    'x-content-type-options': 'nosniff',
    'content-length': end - start + 1,
    ...(part ? { 'content-range': `bytes ${start}-${end}/${found.size}` } : {}),
  });
  if (request.method === 'HEAD' || found.size === 0) response.end();
  // a player that has seen enough breaks the connection
  else await pipeline(createReadStream(file, { start, end }), response).catch(() => {});
  return true;
};
