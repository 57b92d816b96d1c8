import { describe, expect, it } from 'vitest';
import { Card } from '#contract/answer/card.ts';
import { Citation } from '#contract/answer/citation.ts';
import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { composePlaceInHall } from '#core/answer/compose-place-in-hall.ts';
import { release } from '../a-release.ts';
import { aGuide, aMaterial, both } from '../knowledge/a-guide.ts';

const compose = (field: Field, changes: Partial<CompleteGuide> = {}, language: 'zh' | 'en' = 'zh') =>
  composeField[field]({ guide: aGuide(changes), language, release });
const said = (field: Field, changes: Partial<CompleteGuide> = {}, language: 'zh' | 'en' = 'zh') =>
  compose(field, changes, language)?.speech;

const fee = (amount: number) => ({
  name: both('登记费'),
  standard: both(`每件${amount}元。`),
  amount,
  basis: both('依据'),
});
const when = { kind: ['one'] };

describe('fees', () => {
  it('are said to be none where none are charged', () => {
    expect(said('fee')).toContain('不收费。');
    expect(said('fee', {}, 'en')).toContain('free of charge.');
  });

  it('are shown as one amount, as a range, or in words where no amount is given', () => {
    const figure = (...items: CompleteGuide['fees']['items']) => {
      const card = compose('fee', { fees: { charged: true, items } })?.cards[0];
      return card?.kind === 'figure' ? card.figure : undefined;
    };
    expect(figure(fee(40))).toBe('40元');
    expect(figure(fee(80), fee(550))).toBe('80–550元');
    const { amount: _, ...inWords } = fee(7);
    expect(figure(inWords)).toBe('每件7元');
    expect(figure(fee(40), inWords)).toBe('按情况收取');
  });

  it('are said one after another without a full stop in the middle', () => {
    expect(said('fee', { fees: { charged: true, items: [fee(80), fee(550)] } })).toMatch(
      /登记费：每件80元；登记费：每件550元。$/,
    );
  });
});

describe('the time limit', () => {
  it('is the promised one, with the one by law on the card', () => {
    const composed = compose('time-limit');
    expect(composed?.speech).toContain('5个工作日');
    expect(JSON.stringify(composed?.cards)).toContain('20个工作日');
  });

  it('is on the spot where it is, and counts one day in the singular', () => {
    const limit = (promised: CompleteGuide['timeLimit']['promised']) => ({
      timeLimit: { promised, specialProcedures: [] },
    });
    expect(said('time-limit', limit('on-the-spot'))).toContain('当场');
    expect(said('time-limit', limit({ value: 1, unit: 'working-day' }), 'en')).toContain('1 working day ');
    expect(said('time-limit', limit({ value: 2, unit: 'month' }), 'en')).toContain('2 months ');
  });
});

describe('materials', () => {
  const form = aMaterial({ id: 'form', name: both('申请表') });
  const photo = aMaterial({ id: 'photo', name: both('照片'), necessity: 'optional' });
  const lease = aMaterial({ id: 'lease', name: both('租房合同'), when });

  it('name what everybody brings and leave to the card what depends', () => {
    const speech = said('materials', { materials: [form, photo, lease] });
    expect(speech).toContain('申请表');
    expect(speech).not.toContain('照片');
    expect(speech).not.toContain('租房合同');
    expect(speech).toContain('选一选');
  });

  it('that all depend are not named at all', () => {
    expect(said('materials', { materials: [lease] })).toMatch(/^要带的材料看您的情况/);
  });

  it('that are none leave nothing to say, here and in the summary', () => {
    expect(compose('materials', { materials: [] })).toBeUndefined();
    expect(compose('summary', { materials: [] })?.cards.map(({ kind }) => kind)).toEqual(['summary']);
    expect(said('summary', { materials: [] })).not.toContain('清单');
    expect(said('summary', { materials: [] }, 'en')).not.toContain('what to bring');
  });

  it('are counted by original and copy', () => {
    const copies = (language: 'zh' | 'en', original: number, copy: number) => {
      const material = aMaterial({ forms: ['original', 'copy'], copies: { original, copy } });
      const card = compose('materials', { materials: [material] }, language)?.cards[0];
      return card?.kind === 'materials' ? card.materials[0]?.copies : undefined;
    };
    expect(copies('zh', 1, 2)).toBe('原件1份、复印件2份');
    expect(copies('en', 1, 2)).toBe('1 original, 2 copies');
    expect(copies('en', 2, 1)).toBe('2 originals, 1 copy');
  });

  it('only taken electronically are said to be so', () => {
    const material = aMaterial({ forms: ['electronic'], copies: { original: 0, copy: 0 } });
    expect(JSON.stringify(compose('materials', { materials: [material] })?.cards)).toContain('电子版');
  });
});

describe('steps', () => {
  const step = (id: string, name: string, more = {}) => ({
    id,
    kind: 'apply' as const,
    name: both(name),
    detail: both('做'),
    by: 'visitor' as const,
    ...more,
  });

  it('are said in order', () => {
    expect(said('steps', { steps: [step('a', '申请'), step('b', '受理')] })).toBe('流程是：先申请，再受理。');
  });

  it('that all depend on the situation are still said', () => {
    expect(said('steps', { steps: [step('a', '网上申请', { when })] })).toContain('网上申请');
  });
});

describe('places', () => {
  it('without window and page leave nothing to say', () => {
    const { online: _, ...channels } = aGuide().channels;
    expect(compose('place', { channels: { ...channels, windows: [] } })).toBeUndefined();
  });

  it('of a guide that is only handled online send nobody to a window', () => {
    const channels = { ...aGuide().channels, windows: [], online: { depth: 4 } };
    expect(said('place', { channels })).toContain('不用到窗口');
    expect(compose('place', { channels })?.actions).toEqual([]);
  });

  it('lead to the first window of the kind that the guide names', () => {
    const composed = compose('place');
    const [window] = release.hall.windows.filter(({ kinds }) => kinds.includes('household'));
    expect(composed?.actions).toEqual([expect.objectContaining({ kind: 'show-way', to: window?.id })]);
    expect(composed?.speech).toContain(window?.number);
  });
});

describe('places in the hall', () => {
  it.each([
    ['厕所在哪', 'zh', 'toilet'],
    ['where is the restroom', 'en', 'toilet'],
    ['取号机在哪', 'zh', 'ticket-machine'],
    ['哪里可以复印', 'zh', 'copier'],
    ['母婴室在哪', 'zh', 'mother-room'],
  ] as const)('%s: names the place and leads there', (question, language, kind) => {
    const answer = composePlaceInHall(release, question, language);
    const places = release.hall.places.filter((it) => it.kind === kind);
    expect(places.length).toBeGreaterThan(0);
    for (const { id, name } of places) {
      expect(answer?.speech).toContain(name[language]);
      expect(answer?.actions).toContainEqual(expect.objectContaining({ kind: 'show-way', to: id }));
      expect(answer?.citations).toContainEqual(expect.objectContaining({ place: id, name: name[language] }));
    }
    expect(Citation.array().min(1).safeParse(answer?.citations).success).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/。。|\.\.|。，/);
    expect(Card.array().safeParse(answer?.cards).success).toBe(true);
  });

  it.each(['几点上班', 'are you open on Saturday', '身份证丢了怎么补'])('%s: asks for none of them', (question) => {
    expect(composePlaceInHall(release, question, 'zh')).toBeUndefined();
  });

  it('say that the plan is a sample as long as it is one', () => {
    const shown = (sample: boolean) =>
      JSON.stringify(composePlaceInHall({ ...release, hall: { ...release.hall, sample } }, '厕所', 'zh')?.cards);
    expect(shown(true)).toContain(release.hall.notice.zh);
    expect(shown(false)).not.toContain(release.hall.notice.zh);
  });
});
