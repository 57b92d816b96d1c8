import { describe, expect, it } from 'vitest';
import type { Guide } from '#contract/guide/guide.ts';
import { describeGuideChanges } from '#core/knowledge/diff/describe-guide-changes.ts';
import { sayChange } from '#core/knowledge/diff/say-change.ts';
import { aGuide, aMaterial, anOutline, both } from '../a-guide.ts';

const said = (before: Guide, after: Guide, language: 'zh' | 'en' = 'zh') =>
  describeGuideChanges(before, after, language).map((change) => sayChange(change, language));

const { timeLimit } = aGuide();
const sevenDays = aGuide({ timeLimit: { ...timeLimit, promised: { value: 7, unit: 'working-day' } } });
const lease = aMaterial({ id: 'lease', name: { zh: '租赁合同', en: 'Lease' } });
const photo = aMaterial({ name: { zh: '照片', en: 'Photo' } });
const kinds = {
  id: 'kind',
  question: { zh: '哪一类？', en: 'Which kind?' },
  options: ['餐饮', '食堂'].map((zh, index) => ({
    id: `option-${index}`,
    label: { zh, en: zh },
    words: { zh: [], en: [] },
  })),
};

describe('a change of a guide in words', () => {
  it('tells a time limit as officials read it, in the language wanted', () => {
    expect(said(aGuide(), sevenDays)).toEqual(['承诺办结时限 由 5个工作日 改为 7个工作日']);
    expect(said(aGuide(), sevenDays, 'en')).toEqual([
      'promised time limit changed from 5 working days to 7 working days',
    ]);
  });

  it('tells materials that came, went and became deferrable', () => {
    const later = { ...lease, necessity: 'deferrable' as const };
    expect(said(aGuide({ materials: [lease] }), aGuide({ materials: [later] }))).toEqual([
      '材料「租赁合同」由 必需 改为 可容缺后补',
    ]);
    expect(said(aGuide({ materials: [lease] }), aGuide({ materials: [photo] }))).toEqual([
      '材料 删去 租赁合同',
      '材料 增加 照片',
    ]);
  });

  it('tells the situations of a material by their questions and options', () => {
    const guide = (options: string[]) =>
      aGuide({ situations: [kinds], materials: [{ ...lease, when: { kind: options } }] });
    expect(said(guide(['option-0', 'option-1']), guide(['option-1']))).toEqual([
      '材料「租赁合同」的适用情形 由 哪一类：「餐饮」、「食堂」 改为 哪一类：「食堂」',
    ]);
    expect(said(guide(['option-1']), aGuide({ situations: [kinds], materials: [lease] }))).toEqual([
      '材料「租赁合同」的适用情形 由 哪一类：「食堂」 改为 所有情形',
    ]);
  });

  it('tells a moved material as moved, which matters to nobody', () => {
    const changes = describeGuideChanges(aGuide({ materials: [lease, photo] }), aGuide({ materials: [photo, lease] }));
    expect(changes).toEqual([
      { element: '材料的顺序', kind: 'changed', before: '租赁合同、照片', after: '照片、租赁合同', matters: false },
    ]);
  });

  it('tells another order of the steps as something that matters', () => {
    const [apply] = aGuide().steps;
    const steps = apply ? [apply, { ...apply, id: 'pay', name: both('缴费') }] : [];
    const changes = describeGuideChanges(aGuide({ steps }), aGuide({ steps: steps.toReversed() }));
    expect(changes.map(({ element, matters }) => ({ element, matters }))).toEqual([
      { element: '办理流程的顺序', matters: true },
    ]);
  });

  it('knows a material of another id again by what it says', () => {
    expect(
      describeGuideChanges(aGuide({ materials: [lease] }), aGuide({ materials: [{ ...lease, id: 'tenancy' }] })),
    ).toEqual([
      { element: '材料「租赁合同」的内部编号', kind: 'changed', before: 'lease', after: 'tenancy', matters: false },
    ]);
  });

  it('knows a reworded condition again, and one that stands elsewhere', () => {
    const conditions = (...texts: string[]) => aGuide({ conditions: texts.map((text) => ({ text: both(text) })) });
    const changed = said(
      conditions('年满18周岁。', '有固定的经营场所。'),
      conditions('有固定经营场所。', '年满18周岁。'),
    );
    expect(changed).toContain('受理条件 由 有固定的经营场所。 改为 有固定经营场所。');
    expect(changed.some((line) => /增加|删去/.test(line))).toBe(false);
    expect(said(conditions('年满18周岁。'), conditions('户口在本区。'))).toEqual([
      '受理条件 删去 年满18周岁。',
      '受理条件 增加 户口在本区。',
    ]);
  });

  it('tells that a fee is charged now, and how much', () => {
    const charged = aGuide({
      fees: {
        charged: true,
        items: [{ name: both('工本费'), standard: both('每证40元'), amount: 40, basis: both('文件') }],
      },
    });
    expect(said(aGuide(), charged)).toEqual(['是否收费 由 否 改为 是', '收费项目 增加 工本费（每证40元）']);
  });

  it('tells in English, and marks it, what changed in the English text alone', () => {
    const before = aGuide({ summary: { zh: '登记', en: 'Register' } });
    const after = aGuide({ summary: { zh: '登记', en: 'Register it' } });
    expect(said(before, after)).toEqual(['概要（英文） 由 Register 改为 Register it']);
  });

  it('tells an outline that was completed as one change', () => {
    expect(said(anOutline(), aGuide())).toEqual(['指南 由 只有概要 改为 完整']);
    expect(said(aGuide(), anOutline())).toEqual(['指南 由 完整 改为 只有概要']);
  });

  it('counts another order of paraphrases as something, though nothing to visitors', () => {
    const { zh, en } = aGuide().paraphrases;
    const shuffled = aGuide({ paraphrases: { zh: zh.toReversed(), en } });
    expect(describeGuideChanges(aGuide(), shuffled)).toEqual([
      { element: '其他内容', kind: 'changed', matters: false },
    ]);
  });

  it('shows of long texts only where they differ', () => {
    const long = '申请人应当在规定的期限以内提出申请，'.repeat(6);
    const summaries = [`${long}三十日内办完。${long}`, `${long}二十日内办完。${long}`].map((text) =>
      aGuide({ summary: both(text) }),
    );
    const [before, after] = summaries;
    const [line] = before && after ? said(before, after) : [];
    expect(line).toMatch(/^概要 由 ….{12}三.{12}… 改为 ….{12}二.{12}…$/);
  });
});
