import type { Browser, Page } from 'playwright-core';

/** A visitor with a phone, on a fresh browser profile. `faults` collects what the page should never have logged. */
type Options = {
  language?: 'zh' | 'en';
  /** Without it, whatever is fetched goes past the page's routes. */
  serviceWorkers?: 'allow' | 'block';
  /** Runs before anything of the page. */
  before?: string;
};

export const openPhone = async (browser: Browser, origin: string, options: Options = {}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: options.language === 'en' ? 'en-GB' : 'zh-CN',
    reducedMotion: 'reduce',
    serviceWorkers: options.serviceWorkers ?? 'allow',
  });
  context.setDefaultTimeout(10_000);
  if (options.before) await context.addInitScript(options.before);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Minified React|Warning:/.test(text)) faults.push(text);
  });
  await page.goto(origin);
  await page.locator('.suggestions .row-button').first().waitFor();
  return { page, context, faults };
};

/** Types a question, sends it with Enter and waits for what comes of it. */
export const askByTyping = async (page: Page, text: string) => {
  const before = await page.locator('.turn').count();
  await page.locator('#question').fill(text);
  await page.locator('#question').press('Enter');
  await page.locator('.turn').nth(before).locator('.answer, .failed').waitFor();
  return page.locator('.turn').nth(before);
};
