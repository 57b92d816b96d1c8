import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldQuestion, startHeldModel } from '../../model/held-model.ts';
import { noteJoining } from '../note-joining.ts';
import { makeScreenBench, openScreen, type ScreenBench, wake } from './screen-bench.ts';

let bench: ScreenBench;
let model: Awaited<ReturnType<typeof startHeldModel>>;

beforeAll(async () => {
  model = await startHeldModel();
  const ofModel = { MODEL_BASE_URL: model.baseURL, MODEL_NAME: 'scripted' };
  bench = await makeScreenBench({ ...ofModel, MODEL_FIRST_MS: '8000', MODEL_WHOLE_MS: '9000' });
}, 180_000);
afterAll(async () => {
  await bench.close();
  await model.close();
});

describe('the first sentence of a model on the screen in the hall', { timeout: 60_000 }, () => {
  it('is seen and said before the answer, in its place, and the answer goes on from it', async () => {
    const { page, context, faults } = await openScreen(bench, { before: noteJoining });
    await wake(page);
    await expect.poll(() => page.evaluate('window.joined')).toBe(true);
    await page.locator('.ask-field').click();
    await page.locator('#question').fill(heldQuestion);
    await page.locator('.ask-send').click();
    await page.locator('.answer .thinking').waitFor();
    const said = page.locator('.answer .said-text');
    expect(await said.innerText()).toMatch(/^这件事的收费是[^\n]+。$/);
    expect(await page.locator('.answer .generated-words').isVisible()).toBe(true);
    await page.locator('.caption-now', { hasText: '这件事的收费是' }).waitFor();
    const before = await said.boundingBox();
    model.letGo();
    await page.locator('.answer .sources').waitFor();
    expect(await said.innerText()).toMatch(/^这件事的收费是.+。这件事的承诺时限是.+。$/);
    const { x, y, width } = (await said.boundingBox()) ?? {};
    expect({ x, y, width }).toEqual({ x: before?.x, y: before?.y, width: before?.width });
    await page.locator('.caption-now', { hasText: '这件事的承诺时限是' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
