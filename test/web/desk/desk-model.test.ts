import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { id } from '../mock/desk-data.ts';
import { type DeskApi, makeDeskBench, openDesk } from './desk-bench.ts';

let bench: Awaited<ReturnType<typeof makeDeskBench>>;
let api: DeskApi;
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  bench = await makeDeskBench();
}, 120_000);
beforeEach(async () => {
  api = await bench.startApi();
  desk = await openDesk(bench.browser, api);
});
afterEach(async () => {
  await desk.context.close();
  await api.stop();
  expect(desk.faults).toEqual([]);
});
afterAll(() => bench.close());

describe('the language model at the desk', { timeout: 60_000 }, () => {
  it('is switched off and on by an operator with one press, and the desk says who did it', async () => {
    const { page } = desk;
    await desk.signIn('示例·运营');
    await page.getByRole('link', { name: '语言模型' }).click();
    await page.getByRole('button', { name: '立即停用' }).click();
    await page.getByRole('heading', { name: '已停用' }).waitFor();
    expect(api.desk.state.turned).toMatchObject([{ on: false, by: 'sample-operator' }]);
    expect(await page.locator('section', { hasText: '开关记录' }).last().innerText()).toContain('sample-operator');
    await page.getByRole('button', { name: '重新启用' }).click();
    await page.getByRole('heading', { name: '使用中' }).waitFor();
  });

  it('is only looked at by a lead', async () => {
    const { page } = desk;
    await desk.signIn('示例·组长');
    await page.getByRole('link', { name: '语言模型' }).click();
    await page.getByText('只有大厅运营可以开关').waitFor();
    expect(await page.getByRole('button', { name: /停用|启用/ }).count()).toBe(0);
    expect(await page.locator('.figures').innerText()).toMatch(/用上了\s*4/);
  });

  it('is nothing of a helper', async () => {
    await desk.signIn('示例·小王');
    expect(await desk.page.getByRole('link', { name: '语言模型' }).count()).toBe(0);
  });

  it('leaves its label on what a helper reads of the visit', async () => {
    await desk.signIn('示例·小王');
    await desk.goTo(`desk/${id(2)}`);
    const said = desk.page.locator('.turns li').last();
    await said.waitFor();
    expect(await said.locator('[data-generated=words]').innerText()).toBe('AI 生成的说法');
    expect(await desk.page.locator('.turns [data-generated]').count()).toBe(1);
  });
});
