import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, PageFile } from './page-file.ts';

/** Everything comes from this host; nothing is inline, nothing may frame the page. Calls may go to these origins too. */
const contentSecurityPolicyOf = (origins: readonly string[]) =>
  [
    "default-src 'self'",
    // the voice detector of the hall screen is WebAssembly
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "media-src 'self' blob:",
    `connect-src ${["'self'", ...origins].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const common = {
  'permissions-policy': 'microphone=(self), camera=(self), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'accept-encoding',
};

/** The build names these files after their content. */
const isHashed = (path: string) => /^\/((desk|hall)\/)?assets\/.+-[\w-]{8}\.\w+$/.test(path);

const accepts = (header: string, encoding: Encoding) =>
  header.split(',').some((part) => {
    const [name, quality] = part.split(';').map((it) => it.trim());
    return name === encoding && !/^q=0(\.0*)?$/.test(quality ?? '');
  });

const chooseEncoding = (header: string): Encoding | undefined =>
  accepts(header, 'br') ? 'br' : accepts(header, 'gzip') ? 'gzip' : undefined;

const isKnown = (header: string | undefined, etag: string) =>
  (header ?? '').split(',').some((it) => it.trim() === etag || it.trim() === '*');

/**
 * Sends a file of the pages: compressed where the browser takes that, and not at all where it has it already. `origins`:
 * what pages may talk to beside this host.
 */
export const sendPage = async (
  request: IncomingMessage,
  response: ServerResponse,
  { path, page, origins }: { path: string; page: PageFile; origins: readonly string[] },
) => {
  const caching = isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const policy = { 'content-security-policy': contentSecurityPolicyOf(origins) };
  const headers = { ...common, ...policy, 'cache-control': caching, etag: page.etag };
  if (isKnown(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = chooseEncoding(request.headers['accept-encoding']?.toString() ?? '');
  const encoded = await (encoding && page.encoded(encoding));
  const content = encoded ?? page.content;
  response.writeHead(200, {
    ...headers,
    'content-type': page.type,
    'content-length': content.length,
    ...(encoding && encoded ? { 'content-encoding': encoding } : {}),
  });
  response.end(content);
};
