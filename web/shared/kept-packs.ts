import type { Language } from '#contract/language.ts';

/** The service worker serves whatever is in any cache, so the engine's own script starts without a network too. */
const cacheName = 'lingban-offline-1';

/** A page that is not served over https has no caches: then a pack is kept as long as the page is open. */
const inMemory = new Map<Language, Uint8Array>();
const openCache = async () => ('caches' in globalThis ? caches.open(cacheName) : undefined);

const folder = new URL('/packs/', location.origin);
const isPackOf = (url: string, language: Language) => url.startsWith(new URL(`${language}.bin`, folder).href);

const keyOf = async (cache: Cache, language: Language) =>
  (await cache.keys()).find(({ url }) => isPackOf(url, language));

/** The pack that is kept of the language, of whatever release. */
export const keptPack = async (language: Language): Promise<Uint8Array | undefined> => {
  const cache = await openCache();
  const key = cache && (await keyOf(cache, language));
  const held = key && (await cache.match(key));
  return held ? new Uint8Array(await held.arrayBuffer()) : inMemory.get(language);
};

export const isKept = async (language: Language) => {
  const cache = await openCache();
  return inMemory.has(language) || (cache !== undefined && (await keyOf(cache, language)) !== undefined);
};

/** Puts the pack in the place of an older one, and this script in the place of that of an older build. */
const replace = async (cache: Cache, language: Language, url: string, pack: Response) => {
  const before = (await cache.keys()).map((key) => key.url);
  await cache.put(url, pack);
  if (!before.includes(location.href)) await cache.add(location.href);
  const isOld = (held: string) =>
    held !== url && held !== location.href && (isPackOf(held, language) || !held.startsWith(folder.href));
  await Promise.all(before.filter(isOld).map((held) => cache.delete(held)));
};

/** Fetches the pack of a release unless it is kept; true when it was fetched. Throws without a network. */
export const keepPack = async (language: Language, release: string): Promise<boolean> => {
  const url = new URL(`${language}.bin?${new URLSearchParams({ release })}`, folder).href;
  const cache = await openCache();
  if (cache ? await cache.match(url) : inMemory.has(language)) return false;
  const response = await fetch(url);
  if (!response.ok) return false;
  if (cache) await replace(cache, language, url, response);
  else inMemory.set(language, new Uint8Array(await response.arrayBuffer()));
  return true;
};

/** Drops a pack that turned out to be damaged, so that it is fetched again. */
export const dropPack = async (language: Language) => {
  inMemory.delete(language);
  const cache = await openCache();
  const key = cache && (await keyOf(cache, language));
  if (key) await cache.delete(key);
};
