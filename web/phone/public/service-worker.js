// Keeps the page's shell so that it opens without a network. What the API says is never kept: an old answer could be wrong.
const shell = 'lingban-shell-1';
const extras = ['./manifest.webmanifest', './icon.svg', './icon-192.png'];

const partsOf = (html) => [...html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)].map((match) => match[1]);

/** Stores the page together with exactly the scripts and styles that it names, and drops those of older builds. */
const keep = async (response) => {
  const cache = await caches.open(shell);
  const html = await response.clone().text();
  const wanted = [...partsOf(html), ...extras].map((path) => new URL(path, self.registration.scope).href);
  const held = (await cache.keys()).map((request) => request.url);
  await cache.addAll(wanted.filter((url) => !held.includes(url)));
  await cache.put(self.registration.scope, response);
  const stale = held.filter((url) => url !== self.registration.scope && !wanted.includes(url));
  await Promise.all(stale.map((url) => cache.delete(url)));
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(self.registration.scope)
      .then(keep)
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const openPage = async (event) => {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(response.clone()).catch(() => undefined));
    return response;
  } catch {
    return (await caches.match(self.registration.scope)) ?? Response.error();
  }
};

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/v1/')) return;
  if (event.request.mode === 'navigate') {
    // The scope may hold other pages than this one.
    if (url.href.split(/[?#]/)[0] === self.registration.scope) event.respondWith(openPage(event));
    return;
  }
  event.respondWith(caches.match(event.request).then((held) => held ?? fetch(event.request)));
});
