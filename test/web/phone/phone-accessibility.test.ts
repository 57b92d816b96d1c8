import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe-findings.ts';
import { makePhoneBench } from './phone-bench.ts';
import { askByTyping, openPhone } from './phone-visitor.ts';

let bench: Awaited<ReturnType<typeof makePhoneBench>>;

beforeAll(async () => {
  bench = await makePhoneBench();
}, 120_000);

afterAll(() => bench.close());

const questions = {
  zh: [
    '食品经营许可',
    '要带什么材料',
    '多少钱',
    '在哪里办',
    '办理流程',
    '开店',
    '着火了',
    '护照',
    '什么叫容缺',
    '一个人带俩娃',
  ],
  en: [
    'food permit',
    'What do I bring?',
    'What does it cost?',
    'Where is it?',
    'steps',
    'open a shop',
    'fire',
    'passport',
    'what does it mean',
    'alone with two children',
  ],
} as const;

const looks = [
  { language: 'zh', elder: false, scheme: 'light' },
  { language: 'zh', elder: true, scheme: 'light' },
  { language: 'en', elder: false, scheme: 'light' },
  { language: 'en', elder: true, scheme: 'light' },
  { language: 'zh', elder: false, scheme: 'dark' },
  { language: 'zh', elder: true, scheme: 'dark' },
] as const;

/** What is wrong with a page of which nothing is scrolled away beneath the ask box: half a button there is no small target. */
const violationsOfWhole = async (page: Page) => {
  const seen = page.viewportSize() ?? { width: 390, height: 844 };
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...seen, height: Math.max(seen.height, Number(height)) });
  const found = await violations(page);
  await page.setViewportSize(seen);
  return found;
};

describe.each(looks)('axe on the phone page, $language, elder $elder, $scheme', ({ language, elder, scheme }) => {
  it('finds nothing on the start page, in any card or in the dialogs', { timeout: 120_000 }, async () => {
    const { page, context } = await openPhone(bench.browser, bench.api.origin, { language });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    if (elder) await page.locator('.tool[aria-pressed]').click();
    expect(await violationsOfWhole(page)).toEqual([]);
    for (const question of questions[language]) await askByTyping(page, question);
    await page.locator('.sources summary').first().click();
    await page.locator('.choice-chip').first().click();
    await page.locator('.material input').first().check();
    expect(await violationsOfWhole(page)).toEqual([]);
    await page.locator('.human-button').click();
    await page.locator('.help-services').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.windows .button').first().click();
    await page.locator('.plan-way').waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
