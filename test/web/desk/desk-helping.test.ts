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

const openCase = async (number: number) => {
  await desk.signIn('示例·小王');
  await desk.goTo(`desk/${id(number)}`);
  await desk.page.locator('.case-header').waitFor();
};

describe('helping at the desk', { timeout: 60_000 }, () => {
  it('takes an offer by key, greets, quotes the guide and finishes', async () => {
    const { page } = desk;
    await desk.signIn('示例·小王');
    await page.locator('.offer').waitFor();
    await page.keyboard.press('a');
    await page.locator('.state-accepted').waitFor();
    expect(await page.locator('.offer').count()).toBe(0);

    const reply = page.getByLabel('回复群众');
    await reply.fill('/问');
    await reply.press('Enter');
    expect(await reply.inputValue()).toContain('我是大厅的帮办员');
    await reply.press('Enter');
    await page.locator('.message-helper .message-mark', { hasText: '已送达' }).waitFor();
    api.hear(id(1), '平面图可以手画吗');
    await page.locator('.message-visitor', { hasText: '平面图可以手画吗' }).waitFor();

    await reply.press('Escape');
    await page.keyboard.press('p');
    await page.locator('.picker li').first().getByRole('button').click();
    await page.keyboard.type('可以的，见下面这一条。');
    await page.keyboard.press('Enter');
    await page.locator('.message-helper .passage', { hasText: '出处：食品经营许可新办' }).waitFor();
    const quoted = api.desk.messages.get(id(1))?.at(-1);
    expect(quoted?.passage?.citation).toMatchObject({ guide: 'food-business-permit', field: 'materials' });

    await reply.press('Escape');
    await page.keyboard.press('f');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByText('请选择办理结果').waitFor();
    await page.getByLabel('已解答').check();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByText('对话已结束。').waitFor();
    expect(api.desk.state.acted).toEqual([`claim ${id(1)}`, `complete ${id(1)}`]);
  });

  it('declines by key, also while a reply is being written', async () => {
    await openCase(2);
    await desk.page.getByLabel('回复群众').fill('写到一半 ad');
    await desk.page.keyboard.press('Alt+d');
    await desk.page.locator('.offer').waitFor({ state: 'detached' });
    expect(await desk.page.getByLabel('回复群众').inputValue()).toBe('写到一半 ad');
    expect(api.desk.state.acted).toEqual([`decline ${id(1)}`]);
  });

  it('says so when another helper was quicker', async () => {
    api.desk.state.acted.push(`taken ${id(7)}`);
    await openCase(7);
    await desk.page.locator('.case-actions').getByRole('button', { name: '接单' }).click();
    await desk.page.getByText('另一位帮办员先接了这个求助。').waitFor();
  });

  it('transfers to a team that helps in this way, with a note', async () => {
    const { page } = desk;
    await openCase(2);
    await page.getByLabel('回复群众').press('Escape');
    await page.keyboard.press('t');
    await page.getByRole('combobox', { name: '小组' }).press('ArrowDown');
    await page.getByTitle('企业帮办组').last().click();
    await page.getByRole('textbox', { name: '说明' }).fill('需要看企业事项');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.locator('.case-line', { hasText: '食品经营许可新办' }).first().waitFor();
    expect(api.desk.cases.get(id(2))).toMatchObject({ state: 'queued', team: 'business-help' });
  });

  it('suspends until a time with a reason, and refuses to without', async () => {
    const { page } = desk;
    await openCase(2);
    await page.getByLabel('回复群众').press('Escape');
    await page.keyboard.press('s');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByText('请写明原因').waitFor();
    await page.getByLabel('中止到').click();
    await page.getByText('明天 9:00').click();
    await page.getByRole('textbox', { name: '说明' }).fill('等住建局回复');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.locator('.state-suspended').waitFor();
  });

  it('shows a number on demand alone, and says that it is logged', async () => {
    const { page } = desk;
    await openCase(4);
    const packet = page.locator('.packet');
    expect(await packet.innerText()).toContain('138****5678');
    expect(await packet.innerText()).toContain('点开会留下查阅记录');
    await packet.getByRole('button', { name: '查看原号码' }).click();
    await packet.getByText('13812345678').waitFor();
  });

  it('keeps a refused message and sends it again', async () => {
    const { page } = desk;
    await openCase(2);
    await page.getByLabel('回复群众').fill('拒绝我');
    await page.keyboard.press('Enter');
    await page.locator('.message-failed').waitFor();
    await page.getByRole('button', { name: '删除' }).click();
    expect(await page.locator('.message-waiting').count()).toBe(0);
  });

  it('goes on after the connection was lost', async () => {
    const { page } = desk;
    await openCase(2);
    api.live.drop();
    await page.getByLabel('回复群众').fill('还在吗');
    await page.keyboard.press('Enter');
    await page
      .locator('.message-helper', { hasText: '还在吗' })
      .getByText(/已送达|已读/)
      .waitFor();
    expect(api.desk.messages.get(id(2))?.filter(({ text }) => text === '还在吗')).toHaveLength(1);
  });

  it('tells the visitor that it types and reads, and points at a material', async () => {
    const { page } = desk;
    await openCase(2);
    await page.getByLabel('回复群众').pressSequentially('您好');
    await page.getByRole('button', { name: /指给群众看：食品经营许可申请书/ }).click();
    await page.getByText('已在群众屏幕上标出').waitFor();
    await expect
      .poll(() => api.live.frames)
      .toEqual(
        expect.arrayContaining([
          { kind: 'typing', handoffId: id(2) },
          { kind: 'read', handoffId: id(2), upTo: 4 },
          {
            kind: 'point',
            handoffId: id(2),
            at: { matter: 'food-business-permit', part: 'material', id: 'application-form' },
          },
        ]),
      );
  });

  it('counts what came while another case was open', async () => {
    const { page } = desk;
    await openCase(2);
    await desk.goTo(`desk/${id(4)}`);
    await page.getByRole('heading', { level: 1, name: '公积金租房提取' }).waitFor();
    api.hear(id(2), '您好，还在吗');
    await page.locator('.case-line', { hasText: '1 条未读' }).click();
    await page.locator('.message-visitor', { hasText: '您好，还在吗' }).waitFor();
    await page.locator('.case-line', { hasText: '条未读' }).waitFor({ state: 'detached' });
  });

  it('marks an answer as wrong', async () => {
    const { page } = desk;
    await openCase(2);
    await page.getByRole('button', { name: '标为有误' }).last().click();
    await page.getByLabel('应补充的内容').check();
    await page.getByLabel('正确的内容').fill('平面布局图可以自己手绘。');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已提交纠错').waitFor();
    expect(api.desk.state.corrections.at(-1)?.right).toEqual({
      ...{ kind: 'words', guide: 'food-business-permit', text: '平面布局图可以自己手绘。' },
    });
  });

  it('asks for the microphone when a call is begun, and says what to do when it is refused', async () => {
    const { page } = desk;
    await openCase(2);
    await page.getByRole('button', { name: '发起视频' }).click();
    await page.getByText(/没有找到麦克风|没有允许使用/).waitFor();
    await page.getByText('正在呼叫群众…').waitFor();
    await page.getByRole('button', { name: '挂断' }).click();
    await page.getByText('通话已结束').waitFor();
    await expect
      .poll(() => api.live.frames.flatMap((frame) => (frame.kind === 'signal' ? [frame.signal.kind] : [])))
      .toEqual(['call', 'hang-up']);
  });
});
