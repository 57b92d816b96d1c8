import { describe, expect, it } from 'vitest';
import type { Guide } from '#contract/guide/guide.ts';
import { compareReleases } from '#core/knowledge/diff/compare-releases.ts';
import { countReleaseChanges } from '#core/knowledge/diff/count-release-changes.ts';
import { reportReleaseChanges } from '#core/knowledge/diff/report-release-changes.ts';
import { aHall } from '../a-context.ts';
import { aGuide, anOutline, both } from '../a-guide.ts';
import { aRelease } from './a-release.ts';

type Release = ReturnType<typeof aRelease>;

const compare = (before: Release, after: Release) =>
  compareReleases(before, after, { language: 'zh', today: '2026-12-01' });
const report = (before: Release, after: Release, all = false) =>
  reportReleaseChanges(compare(before, after), { language: 'zh', all });

const phrased = (guide: Guide, ...more: string[]): Guide => ({
  ...guide,
  paraphrases: { ...guide.paraphrases, zh: [...guide.paraphrases.zh, ...more] },
});
const stated = (guide: Guide, changes: Partial<Guide['provenance']>): Guide => ({
  ...guide,
  provenance: { ...guide.provenance, ...changes },
});

describe('comparing releases', () => {
  it('finds nothing between a release and itself', () => {
    const lines = report(aRelease({ guides: [aGuide()] }), aRelease({ guides: [aGuide()] }));
    expect(lines[1]).toBe('两个发布内容相同。');
    expect(lines.at(-1)).toBe('  0 份指南有实质变化，0 份只改了问法，0 份只改了其他不影响群众的内容，1 份没有变化');
  });

  it('tells guides that came, went and were completed', () => {
    const before = aRelease({ guides: [aGuide({ id: 'gone' }), anOutline({ id: 'grown' })] });
    const after = aRelease({ guides: [aGuide({ id: 'grown' }), aGuide({ id: 'new' })] });
    expect(compare(before, after).guides.map(({ id, status }) => [id, status])).toEqual([
      ['grown', 'completed'],
      ['new', 'added'],
      ['gone', 'removed'],
    ]);
    expect(report(before, after)).toEqual(
      expect.arrayContaining([
        '由概要补全为完整指南：养犬登记 (grown)',
        '新增：养犬登记 (new)',
        '删除：养犬登记 (gone)',
      ]),
    );
  });

  it('counts what matters apart from phrasings and from the rest', () => {
    const guides = ['one', 'two', 'three', 'four'].map((id) => aGuide({ id }));
    const [one = aGuide(), two = aGuide(), three = aGuide(), four = aGuide()] = guides;
    const after = [
      phrased({ ...one, visits: { count: 2, reason: both('验犬') } }, '又一问'),
      phrased(two, '又一问'),
      stated(three, { reviewBy: '2027-12-31' }),
      four,
    ];
    const changes = compare(aRelease({ guides }), aRelease({ guides: after }));
    expect(countReleaseChanges(changes, 'zh')).toMatchObject({
      substantial: 1,
      findingOnly: 1,
      immaterial: 1,
      unchanged: 1,
    });
  });

  it('counts what does not matter, and lists it when asked to', () => {
    const [before, after] = [[aGuide()], [phrased(aGuide(), '甲', '乙')]].map((guides) => aRelease({ guides }));
    expect(before && after && report(before, after)).toContain('  不影响群众：问法 增加2处');
    expect(before && after && report(before, after, true)).toContain('  不影响群众：问法 增加 乙');
  });

  it('tells guides that were confirmed, that are past review and that have expired', () => {
    const guides = [
      stated(aGuide({ id: 'sure' }), { confirmed: true }),
      stated(aGuide({ id: 'due' }), { reviewBy: '2026-11-30' }),
      stated(aGuide({ id: 'old' }), { validUntil: '2026-11-30' }),
    ];
    const changes = compare(aRelease({ guides: [aGuide({ id: 'sure' })] }), aRelease({ guides }));
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect(ids(changes.newlyConfirmed)).toEqual(['sure']);
    expect(ids(changes.pastReview)).toEqual(['due']);
    expect(ids(changes.expired)).toEqual(['old']);
    expect(
      ids(compare(aRelease({ guides }), aRelease({ guides: [aGuide({ id: 'sure' })] })).noLongerConfirmed),
    ).toEqual(['sure']);
  });

  it('tells other hours, and windows that came, went and moved', () => {
    const [window] = aHall().windows;
    const [zone] = aHall().zones;
    if (!window || !zone) throw new Error('the sample hall has a window');
    const zones = [zone, { ...zone, id: 'east', name: both('东区') }];
    const before = aHall({ zones, windows: [window, { ...window, id: 'w2', number: '2', name: both('税务') }] });
    const after = aHall({
      zones,
      opening: [{ days: [1, 2, 3], from: '08:30', to: '17:00' }],
      windows: [
        { ...window, zone: 'east' },
        { ...window, id: 'w3', number: '3', name: both('不动产') },
      ],
    });
    expect(report(aRelease({ hall: before }), aRelease({ hall: after }))).toEqual(
      expect.arrayContaining([
        '  开放时间 由 周一 9:00–17:00 改为 周一至周三 8:30–17:00',
        '  窗口「1 户籍」的所在区域 由 综合 改为 东区',
        '  窗口 删去 2 税务',
        '  窗口 增加 3 不动产',
      ]),
    );
  });

  it('tells departments by name, and a department that was renamed', () => {
    const named = (zh: string) => aRelease({ guides: [aGuide()], department: (id) => ({ id, name: both(zh) }) });
    expect(report(named('审批局'), named('数据局'))).toContain('  部门 由 审批局 改为 数据局');
    const moved = aRelease({ guides: [aGuide({ department: 'elsewhere' })] });
    expect(report(aRelease({ guides: [aGuide()] }), moved)).toContain('  主管部门 由 公安局 改为 elsewhere');
  });

  it('tells canned texts and the lexicon', () => {
    const after = aRelease({
      texts: { greeting: { speech: both('早上好') } } as Release['texts'],
      lexicon: { ...aRelease().lexicon, fields: { fee: { zh: ['多少钱'], en: [] } } },
    });
    const lines = report(aRelease(), after);
    expect(lines).toContain('  「问候」的语音 由 您好 改为 早上好');
    expect(lines).toContain('  不影响群众：问「费用」的说法 增加1处');
  });

  it('tells bundles and questions on the hall, whatever their elements', () => {
    const stage = (guide: string, note: string) => ({ guide, note: both(note), settles: { kind: 'catering' } });
    const bundle = { id: 'open', name: both('开办餐饮店'), paraphrases: { zh: ['开店'], en: [] } };
    const question = { id: 'parking', question: both('能停车吗'), answer: both('能'), guides: ['dog-registration'] };
    const guides = [aGuide()];
    const before = aRelease({
      guides,
      bundles: [{ ...bundle, stages: [stage('dog-registration', '先办')] }] as Release['bundles'] & object,
      questions: [question],
    });
    const after = aRelease({
      guides,
      bundles: [
        { ...bundle, paraphrases: { zh: ['开餐馆'], en: [] }, stages: [stage('dog-registration', '后办')] },
      ] as Release['bundles'] & object,
      questions: [{ ...question, answer: both('不能') } as typeof question, { id: 'wifi', question: both('有网吗') }],
    });
    expect(report(before, after)).toEqual(
      expect.arrayContaining([
        '开办餐饮店 (open)',
        '  事项「养犬登记」的说明 由 先办 改为 后办',
        '  不影响群众：问法 删去1处、增加1处',
        '能停车吗 (parking)',
        '  回答 由 能 改为 不能',
        '新增：有网吗 (wifi)',
      ]),
    );
    const without = aRelease({ guides });
    expect(compare(before, without).bundles.map(({ status }) => status)).toEqual(['removed']);
  });
});
