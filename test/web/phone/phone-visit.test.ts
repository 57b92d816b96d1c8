import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makePhoneBench } from './phone-bench.ts';
import { askByTyping, openPhone } from './phone-visitor.ts';

let bench: Awaited<ReturnType<typeof makePhoneBench>>;
let phone: Awaited<ReturnType<typeof openPhone>>;

const open = async () => {
  phone = await openPhone(bench.browser, bench.api.origin);
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

describe('a visit on the phone page', { timeout: 60_000 }, () => {
  it('sends the same turn again after a failure', async () => {
    const page = await open();
    const ids: string[] = [];
    await page.route('**/turns', async (route) => {
      ids.push(route.request().postDataJSON().turnId);
      if (ids.length === 1) await route.abort();
      else await route.continue();
    });
    const turn = await askByTyping(page, '多少钱');
    await turn.getByRole('button', { name: '再试一次' }).click();
    await turn.locator('.figure').waitFor();
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it('goes on in a new visit when the old one has expired', async () => {
    const page = await open();
    await askByTyping(page, '多少钱');
    bench.api.forgetVisits();
    const turn = await askByTyping(page, '要带什么材料');
    await turn.locator('.materials').waitFor();
    expect(await turn.innerText()).toContain('已超时');
    expect(await page.locator('.figure').count()).toBe(1);
  });

  it('erases the visit here and on the server', async () => {
    const page = await open();
    await askByTyping(page, '多少钱');
    const erased = page.waitForResponse((it) => it.request().method() === 'DELETE');
    await page.getByRole('button', { name: '结束并清除' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '结束并清除' }).click();
    expect((await erased).status()).toBe(200);
    await page.locator('.farewell').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('多少钱');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('opens without a network and says so', async () => {
    const page = await open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    const kept = () =>
      page.evaluate(async () => (await (await caches.open('lingban-shell-1')).keys()).map(({ url }) => url));
    await expect.poll(kept).toContainEqual(expect.stringMatching(/\.js$/));
    await expect.poll(kept).toContain(`${bench.api.origin}/`);
    await phone.context.setOffline(true);
    await page.reload();
    await page.getByText('没有网络。已显示').waitFor();
    expect((await kept()).filter((url) => url.includes('/v1/'))).toEqual([]);
    await phone.context.setOffline(false);
    await page.locator('.suggestions').waitFor();
  });
});
