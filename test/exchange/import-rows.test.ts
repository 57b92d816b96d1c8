import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { aGuide, both } from '../knowledge/a-guide.ts';
import { aCsv, aFile, aGuideFolder, guideIn, importInto } from './a-spreadsheet.ts';

describe('a workbook as other systems give it', () => {
  const cells = [
    ['XX区政务服务事项清单'],
    ['序号', '＊承诺办结时限', '事项 名称', '复核日期', '办理时间', '监督投诉方式'],
    [
      1,
      4,
      '养犬登记',
      { value: new Date(Date.UTC(2027, 7, 1)), format: 'yyyy-mm-dd' },
      '9:00-17:00',
      '投诉电话：（0519）85588111',
    ],
  ];

  it('is taken with its title row, marks, spaces, numbers and days', async () => {
    const folder = await aGuideFolder();
    const book = await writeXlsxFile(cells, { sheet: '事项清单' }).toBuffer();
    const { code, printed } = await importInto(folder, await aFile('book.xlsx', book), '--write');
    expect(printed).toContain('left  事项清单: 序号、办理时间');
    const { timeLimit, provenance } = aGuide();
    expect(await guideIn(folder)).toEqual(
      aGuide({
        timeLimit: { ...timeLimit, promised: { value: 4, unit: 'working-day' } },
        provenance: { ...provenance, reviewBy: '2027-08-01' },
      }),
    );
    expect(code).toBe(0);
  });

  it('takes a sheet of materials whose merged cells name the guide once', async () => {
    const folder = await aGuideFolder();
    const sheet = [
      [
        '事项名称',
        '材料名称',
        '材料名称（英文）',
        '必要性',
        '材料类型',
        '材料形式',
        '原件份数',
        '复印件份数',
        '来源渠道',
      ],
      ['养犬登记', '养犬登记申请表', null, '非必要', null, null, null, null, null],
      [null, '居民身份证', 'ID card', '必要', '证照', '原件、复印件', 1, 2, '政府部门核发'],
    ];
    const book = await writeXlsxFile(sheet, { sheet: 'Sheet1' }).toBuffer();
    await importInto(folder, await aFile('book.xlsx', book), '--write');
    const guide = await guideIn(folder);
    expect(guide?.detail === 'complete' && guide.materials).toEqual([
      { ...aGuide().materials[0], necessity: 'optional' },
      {
        id: 'material-1',
        name: { zh: '居民身份证', en: 'ID card' },
        necessity: 'required',
        kind: 'certificate',
        forms: ['original', 'copy'],
        copies: { original: 1, copy: 2 },
        source: 'government',
      },
    ]);
  });
});

describe('rows that cannot be taken', () => {
  it('are told, and the others survive', async () => {
    const folder = await aGuideFolder();
    const file = await aCsv(
      ['事项名称', '承诺办结时限', '到办事现场次数'],
      ['', '5个工作日', '1'],
      ['养犬登记', '3个工作日', '一次'],
      ['养犬登记', '4个工作日', '1'],
    );
    const { code, printed } = await importInto(folder, file, '--write');
    expect(printed).toContain('guides.csv guides:2  error  the row has neither 事项名称 nor 事项编号');
    expect(printed).toContain('guides.csv guides:3  error  到办事现场次数: “一次” is no number');
    expect(printed).toContain('guides.csv guides:4  error  the guide stands already in row 3');
    const { timeLimit } = aGuide();
    expect(await guideIn(folder)).toEqual(
      aGuide({ timeLimit: { ...timeLimit, promised: { value: 3, unit: 'working-day' } } }),
    );
    expect(code).toBe(1);
  });

  it('leave the list as it is in which they stand', async () => {
    const folder = await aGuideFolder();
    const file = await aCsv(
      ['事项名称', '材料名称', '材料名称（英文）', '材料必要性'],
      ['养犬登记', '1. 养犬登记申请表\n2. 照片', '2. photo', '1. 必要\n2. 看情况'],
    );
    const { printed } = await importInto(folder, file, '--write');
    expect(printed).toContain('材料必要性: “看情况”: no known word');
    expect(await guideIn(folder)).toEqual(aGuide());
  });
});

it('无 takes an optional element away, an empty cell says nothing', async () => {
  const folder = await aGuideFolder({ quantityLimit: both('每户一只') });
  await importInto(folder, await aCsv(['事项名称', '数量限制'], ['养犬登记', '']), '--write');
  expect(await guideIn(folder)).toEqual(aGuide({ quantityLimit: both('每户一只') }));
  await importInto(folder, await aCsv(['事项名称', '数量限制'], ['养犬登记', '无']), '--write');
  expect(await guideIn(folder)).toEqual(aGuide());
});

it('an element that is new to a guide is written in its place among the others', async () => {
  const folder = await aGuideFolder();
  const file = await aCsv(['事项名称', '中介服务', '中介服务_en'], ['养犬登记', '犬只医院', 'Vets']);
  await importInto(folder, file, '--write');
  expect(await guideIn(folder)).toEqual(aGuide({ intermediaries: [{ zh: '犬只医院', en: 'Vets' }] }));
  await importInto(
    folder,
    await aCsv(['事项名称', '数量限制', '数量限制_en'], ['养犬登记', '每户一只', 'One each']),
    '--write',
  );
  const { text: after = '' } = await importInto(folder, file);
  const elements = after.split('\n').map((line) => /^\w+(?=:)/u.exec(line)?.[0]);
  expect(elements.indexOf('quantityLimit')).toBe(elements.indexOf('authority') + 1);
});
