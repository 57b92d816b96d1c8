import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '#adapters/local/spreadsheet/read-spreadsheet.ts';
import { type Codec, oneWord, severalWords } from '#core/exchange/codecs.ts';
import { day, depth, duration, phone } from '#core/exchange/codecs-of-figures.ts';
import { readEntries, writeEntries } from '#core/exchange/numbered-lines.ts';
import { whenByIds } from '#core/exchange/when-text.ts';
import { handlingScopes, handlingTypes, itemTypes, levels, served } from '#core/exchange/words.ts';
import { aFile, aGuideFolder, importInto } from './a-spreadsheet.ts';

const read = (codec: Codec, cell: string) => {
  const result = codec.read(cell, { departments: [] });
  return result.ok ? result.value : 'refused';
};

describe('words', () => {
  it.each([
    [itemTypes, '行政许可', 'administrative-licence'],
    [itemTypes, '01', 'administrative-licence'],
    [itemTypes, '1', 'administrative-licence'],
    [itemTypes, 'public-service', 'public-service'],
    [levels, '县（市、区）级', 'county'],
    [levels, '4', 'county'],
    [handlingTypes, '承诺件', 'promised'],
    [handlingScopes, '全省通办', 'province'],
  ])('are taken in Chinese, by the code or as our own', (table, cell, word) => {
    expect(read(oneWord(table), cell)).toBe(word);
  });

  it('a bare number is refused where systems number differently', () => {
    expect(read(oneWord(handlingTypes), '1')).toBe('refused');
    expect(read(oneWord(handlingScopes), '1')).toBe('refused');
  });

  it('several stand in one cell, and one that is unknown refuses it', () => {
    expect(read(severalWords(served), '自然人、企业法人')).toEqual(['natural-person', 'enterprise']);
    expect(read(severalWords(served), '1,2')).toEqual(['natural-person', 'enterprise']);
    expect(read(severalWords(served), '自然人；外星人')).toBe('refused');
  });
});

describe('figures', () => {
  it.each([
    [duration, '20', { value: 20 }],
    [duration, '20 个工作日', { value: 20, unit: 'working-day' }],
    [duration, '当场办结', 'on-the-spot'],
    [duration, '很快', 'refused'],
    [depth, 'Ⅳ级', 4],
    [depth, '全程网办', 4],
    [depth, '5', 'refused'],
    [phone, '咨询电话：0519 85588111（工作日）', '0519-85588111'],
    [phone, '85588111', 'refused'],
    [day, '2027年5月1日', '2027-05-01'],
    [day, '2027/5/31', '2027-05-31'],
    [day, '46538', '2027-05-31'],
    [day, '下个月', 'refused'],
  ])('are read as people write them', (codec, cell, value) => {
    expect(read(codec, cell)).toEqual(value);
  });
});

describe('several entries in one cell', () => {
  it('stand numbered, one a line, or parted by marks', () => {
    expect(readEntries('1.年满18周岁\n2、有住所\n（3）守法')).toEqual(['年满18周岁', '有住所', '守法']);
    expect(readEntries('年满18周岁\n\n有住所')).toEqual(['年满18周岁', '有住所']);
    expect(readEntries('身份证；户口簿', /；/u)).toEqual(['身份证', '户口簿']);
    expect(readEntries('3.5米以上')).toEqual(['3.5米以上']);
  });

  it('come back with their gaps and their lines', () => {
    const entries = ['one', undefined, 'three\nin two lines'];
    expect(readEntries(writeEntries(entries))).toEqual(entries);
  });
});

it('a when by words becomes one by ids', () => {
  const situations = [{ id: 'who', question: '谁来办？', options: [{ id: 'self', label: '本人' }] }];
  expect(whenByIds({ '谁来办？': ['本人'] }, situations)).toEqual({ who: ['self'] });
  expect(whenByIds({ who: ['self'] }, situations)).toEqual({ who: ['self'] });
});

describe('files', () => {
  const failure = async (name: string, content: string | Uint8Array) => {
    const result = await readSpreadsheet(await aFile(name, content));
    return result.ok ? 'read' : result.failure;
  };

  it('csv is read in GB18030 as well', async () => {
    // 事项名称,到办事现场次数 and 养犬登记,2
    const hex = 'cac2cfeec3fbb3c62cb5bdb0eccac2cfd6b3a1b4ceca fd0ad1f8c8aeb5c7bcc72c320a'.replace(/\s/gu, '');
    const file = await aFile('gb.csv', Buffer.from(hex, 'hex'));
    const { printed } = await importInto(await aGuideFolder(), file);
    expect(printed).toContain('taken  gb: 事项名称、到办事现场次数');
    expect(printed).toContain('养犬登记 (dog-registration)  changed');
  });

  it('an unknown column is told as left', async () => {
    const { printed } = await importInto(await aGuideFolder(), await aFile('x.csv', '事项名称,星期几\n养犬登记,三\n'));
    expect(printed).toContain('left  x: 星期几');
  });

  it.each([
    ['empty.xlsx', '', 'the file is empty'],
    ['note.txt', 'hello', 'neither an .xlsx workbook nor a .csv file'],
    ['picture.xlsx', 'GIF89a', 'neither an .xlsx workbook nor a .csv file'],
    ['broken.xlsx', Buffer.from('PK\u0003\u0004nothing more'), 'no readable .xlsx workbook'],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'an old .xls workbook; save it as .xlsx'],
    ['binary.csv', Buffer.from([0, 1, 2, 3]), 'no text in UTF-8 or GB18030'],
    ['quote.csv', '事项名称\n"养犬', 'no csv file'],
  ])('%s is refused in a sentence', async (name, content, message) => {
    expect(await failure(name, content)).toContain(message);
  });

  it('a file that is not there, and a call without one, are told', async () => {
    const folder = await aGuideFolder();
    expect(await importInto(folder, '/nowhere/x.csv')).toMatchObject({
      code: 1,
      printed: 'x.csv: there is no such file',
    });
    expect(await importInto(folder)).toMatchObject({ code: 2 });
    expect(await importInto(folder, 'x.csv', '--wrte')).toMatchObject({ code: 2 });
  });

  it('a file without a known heading holds no guide', async () => {
    const { code, printed } = await importInto(await aGuideFolder(), await aFile('x.csv', '甲,乙\n1,2\n'));
    expect(printed).toContain('no heading of a guide is known in this sheet');
    expect(printed).toContain('0 guides in the file');
    expect(code).toBe(1);
  });
});
