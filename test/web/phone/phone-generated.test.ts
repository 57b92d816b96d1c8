import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makePhoneBench } from './phone-bench.ts';
import { askByTyping, openPhone } from './phone-visitor.ts';

let bench: Awaited<ReturnType<typeof makePhoneBench>>;
let phone: Awaited<ReturnType<typeof openPhone>>;

const open = async (language: 'zh' | 'en' = 'zh') => {
  phone = await openPhone(bench.browser, bench.api.origin, { language });
  return phone.page;
};

beforeAll(async () => {
  bench = await makePhoneBench();
}, 120_000);
afterEach(async () => {
  await phone.context.close();
  expect(phone.faults).toEqual([]);
});
afterAll(() => bench.close());

describe('what a language model had a part in', { timeout: 60_000 }, () => {
  it('is labelled beside the words, as of an AI and as generated, in the language of the answer', async () => {
    const turn = await askByTyping(await open(), '什么叫容缺受理');
    expect(await turn.locator('[data-generated=words]').innerText()).toMatch(/容缺受理就是[\s\S]*AI 生成/);
    await phone.context.close();
    const english = await askByTyping(await open('en'), 'what does it mean');
    expect(await english.locator('[data-generated=words]').innerText()).toMatch(/It means[\s\S]*AI-generated/);
  });

  it('is labelled for machines, with the turn', async () => {
    const page = await open();
    const turn = await askByTyping(page, '什么叫容缺受理');
    const content = await page.locator('head meta[name=AIGC]').getAttribute('content');
    const id = (await turn.getAttribute('id'))?.replace('turn-', '');
    expect(JSON.parse(content ?? '')).toEqual({ AIGC: { Label: '1', ContentProducer: 'Lingban', ProduceID: id } });
  });

  it('is told to who cannot see it', async () => {
    const page = await open();
    await askByTyping(page, '什么叫容缺受理');
    expect((await page.locator('[role=status]').allTextContents()).join()).toMatch(/AI 生成：容缺受理就是/);
  });

  it('is told where it only chose the matter, and the words are not called generated', async () => {
    const page = await open();
    const turn = await askByTyping(page, '我一个人带俩娃没收入');
    expect(await turn.locator('[data-generated=matter]').innerText()).toContain('AI 帮助判断了您要办的事');
    expect(await turn.innerText()).not.toContain('AI 生成');
    expect(await page.locator('head meta[name=AIGC]').count()).toBe(0);
  });

  it('keeps its label on paper and over a reload', async () => {
    const page = await open();
    await askByTyping(page, '什么叫容缺受理');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-generated=words] .generated').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await page.locator('[data-generated=words] .generated').waitFor();
  });

  it('leaves an answer of the guide itself without any label', async () => {
    const page = await open();
    const turn = await askByTyping(page, '食品经营许可多少钱');
    expect(await turn.locator('[data-generated], .generated').count()).toBe(0);
  });
});
