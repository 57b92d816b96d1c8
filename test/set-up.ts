import { unpackBrowser } from './web/browser.ts';

/** Runs once before all tests. */
export const setup = unpackBrowser;
