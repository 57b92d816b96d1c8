import { countBytes } from './line.ts';
import { openHall, until, wait } from './open-hall.ts';

/** What a screen takes that is opened for the first time. */
type Opening = {
  /** Milliseconds from the navigation until it can be touched, until the host is drawn. */
  touchable: number[];
  drawn: number[];
  /** Bytes over the network until everything was kept, by kind. */
  bytes: Record<string, number>;
};

const watchOpening = `(() => {
  globalThis.opening = {};
  const timer = setInterval(() => {
    if (document.querySelector('.attract')) opening.touchable ??= performance.now();
    const canvas = document.querySelector('.host-view canvas');
    if (canvas && canvas.width > 300 && document.querySelector('.host-view').dataset.fps) clearInterval(timer);
  }, 10);
  const text = CanvasRenderingContext2D.prototype.restore;
  CanvasRenderingContext2D.prototype.restore = function () {
    if (this.canvas.isConnected && this.canvas.width > 300) opening.drawn ??= performance.now();
    return text.call(this);
  };
})()`;

const kindOf = (path: string) => {
  if (path.startsWith('/packs/')) return 'packs of the offline engine';
  if (path.startsWith('/v1/')) return 'API';
  if (path.endsWith('/')) return 'page';
  return /\.(\w+)$/.exec(path)?.[1] ?? 'other';
};

const listens = { LISTENING: 'transcribe', AWS_REGION: 'eu-west-1', TRANSCRIBE_ENDPOINT: 'ws://127.0.0.1:9' };
const product = { SPEAKING: 'espeak', ...listens };
type Times = { touchable: number; drawn: number };

const openOnce = async () => {
  const hall = await openHall({ product, script: watchOpening, screen: { host: 'auto' } });
  await until(hall.page, 'globalThis.opening.drawn');
  const times = (await hall.page.evaluate('globalThis.opening')) as Times;
  await hall.close();
  return times;
};

/** All that is fetched by page, workers and service worker, with nothing kept before. */
const bytesOf = async () => {
  let way: Awaited<ReturnType<typeof countBytes>> | undefined;
  const through = async (address: string) => {
    way = await countBytes(address);
    return way.address;
  };
  const hall = await openHall({ product, through, context: { serviceWorkers: 'allow' }, screen: { host: 'auto' } });
  let total = -1;
  const sum = () => [...(way?.counted.values() ?? [])].reduce((all, it) => all + it, 0);
  // the packs follow five seconds after the page
  for (await wait(12_000); total !== sum(); await wait(15_000)) total = sum();
  await hall.close();
  way?.close();
  const bytes: Record<string, number> = {};
  for (const [path, size] of way?.counted ?? []) bytes[kindOf(path)] = (bytes[kindOf(path)] ?? 0) + size;
  return bytes;
};

/** Some machines that have never shown this screen. */
export const measureOpening = async (rounds = 5): Promise<Opening> => {
  const times: Times[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await openOnce());
  return {
    touchable: times.map((it) => it.touchable),
    drawn: times.map((it) => it.drawn),
    bytes: await bytesOf(),
  };
};
