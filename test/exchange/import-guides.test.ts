import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../knowledge/a-folder.ts';
import { aGuide } from '../knowledge/a-guide.ts';
import { aCsv, aFile, aGuideFolder, guideIn, importInto } from './a-spreadsheet.ts';

const faster = () => aCsv(['事项名称', '承诺办结时限', '承诺办结时限单位'], ['养犬登记', '3', '工作日']);

describe('writing', () => {
  it('never overwrites without --write, and shows the difference in words', async () => {
    const folder = await aGuideFolder();
    const { text: before } = await importInto(folder, await aFile('x.csv', '事项名称\n养犬登记\n'));
    const { code, printed, text } = await importInto(folder, await faster());
    expect(text).toBe(before);
    expect(printed).toContain('承诺办结时限: 5个工作日 → 3个工作日');
    expect(printed).toContain('nothing is written without --write; 1 would be');
    expect(code).toBe(0);
  });

  it('with --write replaces what the file says and keeps the rest, comments included', async () => {
    const folder = await aGuideFolder();
    const { text, code } = await importInto(folder, await faster(), '--write');
    const { timeLimit, ...rest } = aGuide();
    expect(await guideIn(folder)).toEqual({
      ...rest,
      timeLimit: { ...timeLimit, promised: { value: 3, unit: 'working-day' } },
    });
    expect(text).toContain('# the dog is looked at\nvisits:');
    expect(text).toContain('# once');
    expect(code).toBe(0);
  });

  it('takes the confirmation back from a changed guide, unless the file brings it', async () => {
    const confirmed = { provenance: { ...aGuide().provenance, confirmed: true } };
    const folder = await aGuideFolder(confirmed);
    await importInto(folder, await aCsv(['事项名称', '到办事现场次数'], ['养犬登记', '1次']), '--write');
    expect((await guideIn(folder))?.provenance.confirmed).toBe(true);
    await importInto(folder, await faster(), '--write');
    expect((await guideIn(folder))?.provenance.confirmed).toBe(false);
    const said = await aCsv(['事项名称', '承诺办结时限', '部门已确认'], ['养犬登记', '即办', '是']);
    await importInto(folder, said, '--write');
    expect((await guideIn(folder))?.provenance.confirmed).toBe(false);
    const whole = await aCsv(['事项名称', '承诺办结时限', '部门已确认'], ['养犬登记', '2个工作日', '是']);
    await importInto(folder, whole, '--write');
    expect((await guideIn(folder))?.provenance.confirmed).toBe(true);
  });

  it('keeps a guide out that a rule forbids, with file, row, rule and remedy', async () => {
    const folder = await aGuideFolder();
    const file = await aCsv(['事项名称', '承诺办结时限'], ['养犬登记', '60个工作日']);
    const { code, printed } = await importInto(folder, file, '--write');
    expect(printed).toMatch(/guides\.csv guides:2 {2}error {2}promised-within-statutory {2}承诺办结时限.* — /u);
    expect(printed).toContain('0 written');
    expect(await guideIn(folder)).toEqual(aGuide());
    expect(code).toBe(1);
  });

  it('does not write over a guide whose own file cannot be read', async () => {
    const folder = await aFolder({ 'guides/dog-registration.yaml': 'id: [' });
    const names = ['给狗上牌', '遛狗要证吗', '狗证去哪办', '新买的狗要登记吗'].join('\n');
    const { text, printed } = await importInto(
      folder,
      await aCsv(['事项名称', '群众问法'], ['养犬登记', names]),
      '--write',
    );
    expect(printed).toContain('file-is-readable');
    expect(text).toBe('id: [');
  });
});

describe('English', () => {
  it('is kept where the Chinese text has not changed', async () => {
    const folder = await aGuideFolder();
    const file = await aCsv(['事项名称', '受理条件', '到办事现场次数'], ['养犬登记', '年满18周岁', '2']);
    await importInto(folder, file, '--write');
    expect(await guideIn(folder)).toEqual(aGuide({ visits: { ...aGuide().visits, count: 2 } }));
  });

  it('is missing where the Chinese text changed, and the guide is not written without it', async () => {
    const folder = await aGuideFolder();
    const { printed, code } = await importInto(
      folder,
      await aCsv(['事项名称', '事项简介'], ['养犬登记', '给犬只登记']),
      '--write',
    );
    expect(printed).toContain('missing  事项简介（英文）: the English translation is needed');
    expect(await guideIn(folder)).toEqual(aGuide());
    expect(code).toBe(1);
  });

  it.each(['事项简介（英文）', '事项简介(英文)', '事项简介_en', '事项简介 (EN)'])(
    'is taken from the column %s',
    async (heading) => {
      const folder = await aGuideFolder();
      const file = await aCsv(['事项名称', '事项简介', heading], ['养犬登记', '给犬只登记', 'Register a dog']);
      await importInto(folder, file, '--write');
      expect(await guideIn(folder)).toEqual(aGuide({ summary: { zh: '给犬只登记', en: 'Register a dog' } }));
    },
  );
});

describe('guides that do not exist yet', () => {
  const empty = () => aFolder({ 'guides/dog-registration.yaml': undefined });
  const asked = '给狗上牌\n遛狗要证吗\n狗证去哪办\n新买的狗要登记吗';

  it('become outlines when only their identity is known, and what they lack is told', async () => {
    const folder = await empty();
    const file = await aCsv(['事项名称', '实施主体', '事项分类', '群众问法'], ['养犬登记', '公安局', '个人', asked]);
    const { code, printed } = await importInto(folder, file, '--write');
    expect(printed).toContain('养犬登记 (dog-registration)  new, outline');
    expect(printed).toMatch(/missing {2}受理条件\n/u);
    const guide = await guideIn(folder);
    expect(guide).toMatchObject({ detail: 'outline', name: { en: 'Dog registration' }, department: 'public-security' });
    expect(guide?.provenance.confirmed).toBe(false);
    expect(code).toBe(0);
  });

  it('are not written half', async () => {
    const folder = await empty();
    const file = await aCsv(['事项名称', '群众问法', '办件类型'], ['养犬登记', asked, '承诺件']);
    const { printed } = await importInto(folder, file, '--write');
    expect(printed).toContain('not importable');
    expect(printed).not.toContain('missing  办件类型');
    expect(await readdir(join(folder, 'guides')).catch(() => [])).toEqual([]);
  });

  it('are told by the catalogue when their id or name is in no file', async () => {
    const { printed, code } = await importInto(await aFolder(), await aCsv(['事项名称'], ['养猫登记']), '--write');
    expect(printed).toContain('养猫登记  not importable');
    expect(printed).toContain('missing  事项编号');
    expect(code).toBe(1);
  });
});
