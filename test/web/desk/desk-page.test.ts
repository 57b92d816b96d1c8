import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

describe('signing in at the desk', { timeout: 60_000 }, () => {
  it('says who may come in, and that it is a demo', async () => {
    const card = desk.page.locator('.sign-in-card');
    await card.getByText('演示登录').waitFor();
    expect(await card.innerText()).toContain('只有本大厅的工作人员可以登录');
  });

  it('keeps the token in this tab alone, and survives a reload', async () => {
    await desk.signIn('示例·小王');
    expect(await desk.page.evaluate(() => JSON.stringify(localStorage))).not.toContain('id_token');
    expect(desk.page.url()).not.toContain('code=');
    await desk.page.reload();
    await desk.page.locator('.top').waitFor();
  });

  it('says so when the provider is away', async () => {
    api.loseProvider();
    await desk.page.getByRole('button', { name: '登录' }).click();
    await desk.page.getByText('身份认证服务暂时连不上').waitFor();
  });

  it('shows an operator no case', async () => {
    await desk.signIn('示例·运营');
    await desk.page.getByRole('heading', { name: '纠错审核' }).waitFor();
    expect(await desk.page.locator('.queue-pane, .duty').count()).toBe(0);
  });

  it('signs out at the provider, too', async () => {
    await desk.signIn('示例·小王');
    await desk.page.getByRole('button', { name: /示例·小王/ }).click();
    await desk.page.getByRole('menuitem', { name: '退出登录' }).click();
    await desk.page.getByRole('button', { name: '登录' }).waitFor();
    expect(await desk.page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('id_token');
  });
});

describe('leading at the desk', { timeout: 60_000 }, () => {
  it('shows the team, opens a case of it and moves it', async () => {
    const { page } = desk;
    await desk.signIn('示例·组长');
    await page.getByRole('link', { name: '团队' }).click();
    await page.locator('.figures').waitFor();
    expect(await page.locator('.figure-bad').count()).toBe(2);
    await page.getByRole('link', { name: '公积金租房提取' }).click();
    await page.getByText('由 示例·小王 办理').waitFor();
    await page.locator('.case-actions').getByRole('button', { name: '转交' }).waitFor();
  });

  it('follows a bad rating up', async () => {
    const { page } = desk;
    await desk.signIn('示例·组长');
    await desk.goTo('ratings');
    const first = page.locator('.rating').first();
    await first.getByText('已过期限').waitFor();
    await first.getByRole('button', { name: '登记回访' }).click();
    await page.getByLabel('情况说明').fill('已致歉并说明情况');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '整改办结' }).waitFor();
  });
});

describe('overseeing at the desk', { timeout: 60_000 }, () => {
  it('approves a correction and hands the approved ones over as a file', async () => {
    const { page } = desk;
    await desk.signIn('示例·运营');
    await page.getByRole('button', { name: '批准', exact: true }).click();
    await page.getByText('这里没有纠错').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出已批准（JSON）' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^lingban-corrections-\d{4}-\d\d-\d\d\.json$/);
  });
});
