import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startLocal } from '#functions/start-local.ts';
import type { ListenerEvent } from '#web/hall/voice/listener.ts';
import { sampleSettings } from '../../../functions/sample-settings.ts';
import { type Sound, writeMicrophone } from '../../../voice/doubles/microphone-sound.ts';
import { launchBrowser } from '../../browser.ts';
import { buildListeningPage } from './build-listening-page.ts';

export type Heard = { at: number; event: ListenerEvent };

/** Lets a test look at the microphone itself. */
const rememberTracks = () => {
  const tracks: MediaStreamTrack[] = [];
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wanted) => {
    const stream = await open(wanted);
    tracks.push(...stream.getTracks());
    return stream;
  };
  Object.assign(globalThis, { tracks });
};

/** Whether each microphone that was ever opened is `live` or `ended`. */
export const microphonesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState),
  );

/** What every test of listening in a browser stands on: the page, built once; a product and a browser for each microphone. */
export const makeListeningBench = async () => {
  const folder = await buildListeningPage();

  /** A page whose microphone gives this sound, over and over, from the moment it is first opened. */
  const open = async (sound: Sound, settings: Record<string, string> = {}, allowed = true) => {
    const product = await startLocal(sampleSettings({ PAGES_FOLDER: folder, ...settings }));
    const file = join(folder, `microphone-${Math.random().toString(36).slice(2)}.wav`);
    await writeMicrophone(file, sound);
    const browser = await launchBrowser([
      '--use-fake-device-for-media-stream',
      ...(allowed ? ['--use-fake-ui-for-media-stream'] : ['--use-fake-ui-for-media-stream=deny']),
      `--use-file-for-fake-audio-capture=${file}`,
    ]);
    const page = await browser.newPage();
    await page.addInitScript(rememberTracks);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${product.address}/hall/`);
    await page.waitForFunction(() => 'listening' in globalThis);
    const close = async () => {
      await browser.close();
      await product.close();
      await rm(file);
    };
    return { page, faults, close };
  };
  return { open, close: () => rm(folder, { recursive: true }) };
};

/** Does something with the page's listener. */
export const tellListener = (page: Page, what: string, ...given: unknown[]) =>
  page.evaluate(
    ([name, values]) => {
      const { listener } = (
        globalThis as unknown as { listening: { listener: Record<string, (...given: unknown[]) => void> } }
      ).listening;
      listener[name as string]?.(...(values as unknown[]));
    },
    [what, given] as const,
  );

/** What the page was told so far. */
export const eventsOf = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { listening: { events: Heard[] } }).listening.events);

/** Waits until the page is told an event of one of these kinds, and gives everything told until then. */
export const waitForEvent = async (page: Page, ...kinds: ListenerEvent['kind'][]): Promise<Heard[]> => {
  await page.waitForFunction(
    (wanted) =>
      (globalThis as unknown as { listening: { events: Heard[] } }).listening.events.some(({ event }) =>
        wanted.includes(event.kind),
      ),
    kinds,
    { timeout: 30_000 },
  );
  return eventsOf(page);
};
