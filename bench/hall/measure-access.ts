import type { Page } from 'playwright-core';
import { violations } from '../../test/web/hall/violations.ts';
import { askByTouch, drawSeldom, landscape, openHall, portrait, wait, wake } from './open-hall.ts';

/** A state of the screen: what axe finds (contrast included), and the smallest thing to be touched. */
type Access = { state: string; findings: string[]; smallest: number; smallestText: number };

const targets = `Math.min(...[...document.querySelectorAll('button, summary, input, select, .choice-chip')]
  .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches('[type=checkbox], [type=radio]'))
  .map((it) => it.getBoundingClientRect())
  .filter(({ width }) => width > 0)
  .map(({ width, height }) => Math.min(width, height)))`;

const texts = `Math.min(...[...document.querySelectorAll('main *, dialog *')]
  .filter((it) => [...it.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim()))
  .filter((it) => it.checkVisibility() && !it.closest('.visually-hidden, svg, .hg-theme-default'))
  .map((it) => parseFloat(getComputedStyle(it).fontSize) * (it.currentCSSZoom ?? 1)))`;

const states: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['asleep', async () => {}],
  ['greeting', wake],
  ['checklist', (page) => askByTouch(page, '食品经营许可延续要带什么材料')],
  ['place', (page) => askByTouch(page, '在哪里办')],
  ['way', (page) => page.locator('.answer .windows .button').first().click()],
  [
    'keyboard',
    async (page) => {
      await page.locator('.way-panel .way-close').first().click();
      await page.locator('.ask-field').click();
      await page.locator('#question').press('s');
      await page.locator('.candidate-row button').first().waitFor();
    },
  ],
  [
    'emergency',
    async (page) => {
      await page.locator('.ask-close').click();
      await askByTouch(page, '着火了');
    },
  ],
  [
    'elder mode',
    async (page) => {
      await page.getByRole('button', { name: /关怀版/ }).click();
      await askByTouch(page, '身份证丢了怎么补');
    },
  ],
  ['high contrast', (page) => page.getByRole('button', { name: /高对比/ }).click()],
  ['signing', (page) => page.getByRole('button', { name: /手语/ }).click()],
  ['English', (page) => page.getByRole('button', { name: /English/ }).click()],
  ['still there?', (page) => page.locator('.still-there').waitFor()],
];

const look = async (where: string, viewport: typeof portrait): Promise<Access[]> => {
  const hall = await openHall({ context: { viewport }, script: drawSeldom, screen: { silence: 15, countdown: 60 } });
  const { page } = hall;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const seen: Access[] = [];
  for (const [state, go] of states) {
    await go(page);
    await wait(700);
    const [smallest, smallestText] = (await page.evaluate(`[${targets}, ${texts}]`)) as [number, number];
    seen.push({ state: `${state}, ${where}`, findings: await violations(page), smallest, smallestText });
    if (state !== 'still there?' && (await page.locator('.still-there .button-first').count()) > 0)
      await page.locator('.still-there .button-first').click();
  }
  await hall.close();
  return seen;
};

/** A dozen states in both orientations. */
export const measureAccess = async (): Promise<Access[]> => [
  ...(await look('portrait', portrait)),
  ...(await look('landscape', landscape)),
];
