import { rm } from 'node:fs/promises';
import { launchBrowser } from '../browser.ts';
import { buildPhonePage } from '../built-page.ts';
import { startMockApi } from '../mock/mock-api.ts';

/** What every browser test of the phone page stands on: the page as built, an API to talk to, and a browser. */
export const makePhoneBench = async () => {
  const folder = await buildPhonePage();
  const api = await startMockApi(folder);
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await api.stop();
    await rm(folder, { recursive: true });
  };
  return { api, browser, close };
};
