import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalProduct, startLocal } from '#functions/start-local.ts';
import { sampleSettings } from './sample-settings.ts';

const script = 'export const words = "one two three";\n'.repeat(50);
let folder: string;
let product: LocalProduct;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lingban-pages-'));
  await mkdir(join(folder, 'phone/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'phone/index.html'), '<!doctype html><title>page</title>');
  await mkdir(join(folder, 'phone/desk/assets'), { recursive: true });
  await writeFile(join(folder, 'phone/desk/index.html'), '<!doctype html><title>desk</title>');
  await writeFile(join(folder, 'phone/desk/assets/main-A1b2_-C3.js'), script);
  await writeFile(join(folder, 'phone/.hidden'), 'secret');
  await writeFile(join(folder, 'phone/icon.png'), Buffer.from([0x89, 0x50]));
  await writeFile(join(folder, 'phone/manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'phone/assets/index-A1b2_-C3.js'), script);
  await symlink(join(folder, 'secret.txt'), join(folder, 'phone/link.txt'));
  product = await startLocal(sampleSettings({ PAGES_FOLDER: join(folder, 'phone') }));
});
afterAll(async () => {
  await product.close();
  await rm(folder, { recursive: true });
});

/** Without fetch's own tidying of paths and unpacking of contents. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(product.address);
    const sent = request({ hostname, port, path, method, headers }, async (reply) => {
      resolve({ status: reply.statusCode, headers: reply.headers, body: Buffer.concat(await reply.toArray()) });
    });
    sent.on('error', reject).end();
  });

describe('the pages of the local host', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/?language=en', 'text/html; charset=utf-8'],
    ['/desk/', 'text/html; charset=utf-8'],
    ['/desk/?code=one&state=two', 'text/html; charset=utf-8'],
    ['/assets/index-A1b2_-C3.js', 'text/javascript; charset=utf-8'],
    ['/icon.png', 'image/png'],
    ['/manifest.webmanifest', 'application/manifest+json'],
  ])('serve %s as %s', async (path, type) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
  });

  it('let a browser run and show only what comes from this host', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("style-src 'self'");
    expect(headers['content-security-policy']).not.toContain("'unsafe-");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  });

  it('are kept for good where the name tells of the content, and asked for again elsewhere', async () => {
    expect((await get('/assets/index-A1b2_-C3.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/desk/assets/main-A1b2_-C3.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/desk/')).headers['cache-control']).toBe('no-cache');
  });

  it('are not sent again to a browser that has them, until they change', async () => {
    const etag = String((await get('/')).headers.etag);
    const known = await get('/', { 'if-none-match': `"other", ${etag}` });
    expect(known.status).toBe(304);
    expect(known.body).toHaveLength(0);

    await writeFile(join(folder, 'phone/index.html'), '<!doctype html><title>a newer page</title>');
    const changed = await get('/', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.body.toString()).toContain('a newer page');
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('are compressed for a browser that accepts "%s" as %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await get('/assets/index-A1b2_-C3.js', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(body.length).toBeLessThan(script.length);
    expect(unpack(body).toString()).toBe(script);
  });

  it.each(['/assets/index-A1b2_-C3.js', '/icon.png'])(
    'come plain to a browser that accepts nothing else: %s',
    async (path) => {
      expect((await get(path)).headers['content-encoding']).toBeUndefined();
    },
  );

  it('come without their content to HEAD', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect(status).toBe(200);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
    expect(body).toHaveLength(0);
    expect((await get('/v1/health', {}, 'HEAD')).status).toBe(200);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '//secret.txt/../../secret.txt',
    '/link.txt',
    '/.hidden',
    '/%2ehidden',
    '/index.html%00.png',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/%E0%A4%A',
  ])('are all there is: %s is not found', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(JSON.parse(body.toString()).type).toBe('urn:lingban:problem:no-such-route');
  });

  it('are not to be written to', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(404);
  });
});
