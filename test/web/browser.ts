import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, type LaunchOptions, chromium as playwright } from 'playwright-core';

/** Switches of the packaged browser that a page under test must not run with: they would hide real faults. */
const unwanted = ['--single-process', '--disable-web-security', '--no-zygote', '--allow-running-insecure-content'];
const isUnwanted = (argument: string) => unwanted.includes(argument) || argument.startsWith('--disable-site-isolation');

/** The packaged browser runs on 64-bit Intel Linux; elsewhere an installed Chrome serves. */
const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the browser once, before tests side by side could find half of it. */
export const unpackBrowser = async () => {
  if (isPackaged) await chromium.executablePath();
};

/** Libraries that a bare machine lacks (NSS), from the same package. */
const ownLibraries = async () => {
  const packaged = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  return join(await inflate(join(packaged, '../bin/al2023.tar.br')), 'lib');
};

/**
 * Now and then the packaged browser breaks down while it starts (SIGSEGV), before it has seen anything of ours, and does so
 * again at once: it is given a moment.
 */
const launch = async (options: LaunchOptions, tries: number): Promise<Browser> => {
  try {
    return await playwright.launch(options);
  } catch (error) {
    if (String(error).includes('shared libraries')) {
      return playwright.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: await ownLibraries() } });
    }
    if (tries <= 1 || !String(error).includes('has been closed')) throw error;
    await new Promise((done) => setTimeout(done, 2000));
    return launch(options, tries - 1);
  }
};

/** The browser of all browser tests, the one that comes inside the npm package; `switches`: what it is told beside the usual. */
export const launchBrowser = async (switches: readonly string[] = []): Promise<Browser> => {
  if (!isPackaged) return playwright.launch({ channel: 'chrome', args: [...switches] });
  const options: LaunchOptions = {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((argument) => !isUnwanted(argument)), ...switches],
    headless: true,
  };
  return launch(options, 4);
};
