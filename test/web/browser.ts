import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Switches of the packaged browser that a page under test must not run with: they would hide real faults. */
const unwanted = ['--single-process', '--disable-web-security', '--no-zygote', '--allow-running-insecure-content'];
const isUnwanted = (argument: string) => unwanted.includes(argument) || argument.startsWith('--disable-site-isolation');

/** The browser of all browser tests, the one that comes inside the npm package. */
export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !isUnwanted(argument)),
    headless: true,
  });
