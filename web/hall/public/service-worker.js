// Keeps the hall screen's page so that it opens without a network, build by build. What the API says is never kept.
const build = 'lingban-hall-build-';
const files = 'lingban-hall-files-1';
const extras = ['/icon.svg'];
// milliseconds that a screen waits for a server that hangs
const patience = 4000;
// files of the page that are not named after their content: the host, the voice detector
const mostFiles = 80;

const scope = self.registration.scope;
const assets = new URL('assets/', scope).href;
const isHashed = (url) => url.startsWith(assets) && /-[\w-]{8}\.\w+$/.test(url);

const versionOf = (text) => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
};

const inTime = (request, options) => fetch(request, { ...options, signal: AbortSignal.timeout(patience) });

/** The hashed files that a page, script or style sheet names; scripts name those that they load later. */
const named = (text) =>
  [...text.matchAll(/["'`(/]([\w.-]+-[\w-]{8}\.(?:js|mjs|css|wasm|onnx|glb|bin|svg|png|webp|jpg|woff2))["'`)?]/g)].map(
    ([, name]) => new URL(name, assets).href,
  );

/** Fetches everything that the build is made of, from its page on. A name that only looked like a file is left out. */
const gather = async (cache, html) => {
  const seen = new Set(named(html));
  for (const url of seen) {
    const held = await caches.match(url);
    const response = held ?? (await fetch(url));
    if (!response.ok) continue;
    await cache.put(url, response.clone());
    if (!/\.(js|mjs|css)$/.test(url)) continue;
    for (const more of named(await response.text())) seen.add(more);
  }
};

/** Keeps a build whole or not at all; older ones go once it is whole. */
const keep = async (response) => {
  const html = await response.clone().text();
  const name = build + versionOf(html);
  if (await (await caches.open(name)).match(scope)) return;
  const cache = await caches.open(name);
  try {
    await gather(cache, html);
    await Promise.all(extras.map((path) => cache.add(path).catch(() => undefined)));
    await cache.put(scope, response);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  const all = await caches.keys();
  await Promise.all(all.filter((it) => it.startsWith(build) && it !== name).map((it) => caches.delete(it)));
};

// one build at a time
let keeping = Promise.resolve();
const keepInTurn = (response) => {
  keeping = keeping.then(() => keep(response)).catch(() => undefined);
  return keeping;
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(scope, { cache: 'no-store' })
      .then((response) => (response.ok ? keep(response) : undefined))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const openPage = async (event) => {
  try {
    const response = await inTime(scope, { cache: 'no-store' });
    if (!response.ok) throw new Error(String(response.status));
    event.waitUntil(keepInTurn(response.clone()));
    return response;
  } catch {
    return (await caches.match(scope)) ?? Response.error();
  }
};

const keepFile = async (request, response) => {
  const cache = await caches.open(files);
  await cache.put(request, response);
  const held = await cache.keys();
  await Promise.all(held.slice(0, Math.max(0, held.length - mostFiles)).map((it) => cache.delete(it)));
};

/** The file as it now is, or as it was when there is no network. */
const latest = async (event) => {
  const { request } = event;
  try {
    const response = await inTime(request);
    // a player's part of a film is no whole file
    if (response.status === 200) event.waitUntil(keepFile(request.url, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return (await caches.match(request.url)) ?? Response.error();
  }
};

const kept = async (request) => (await caches.match(request)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/v1/')) return;
  if (request.mode === 'navigate') {
    if (url.href.split(/[?#]/)[0] === scope) event.respondWith(openPage(event));
    return;
  }
  const isOwn = url.href.startsWith(scope) && !isHashed(url.href);
  event.respondWith(isOwn || url.pathname.startsWith('/signs/') ? latest(event) : kept(request));
});

/** `{ keep: [paths] }`: files that the page will need, to be kept before it does. */
self.addEventListener('message', (event) => {
  const wanted = Array.isArray(event.data?.keep) ? event.data.keep : [];
  const fetchOne = async (path) => {
    const url = new URL(path, scope).href;
    if (await caches.match(url)) return;
    const response = await fetch(url);
    if (response.status === 200) await keepFile(url, response);
  };
  event.waitUntil(wanted.reduce((before, path) => before.then(() => fetchOne(path)).catch(() => undefined), keeping));
});
