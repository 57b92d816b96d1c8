import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const policy = "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

/** Serves the built page under the content security policy that the real server sends. */
export const sendPage = (response: ServerResponse, pages: string, path: string) => {
  try {
    const file = join(pages, normalize(path === '/' ? '/index.html' : path));
    const type = types[extname(file)] ?? 'application/octet-stream';
    const content = readFileSync(file);
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(content);
  } catch {
    response.writeHead(404).end();
  }
};
