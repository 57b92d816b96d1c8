import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeGuides } from '#test/a-release.ts';
import { checkOf, type Own, ownLines, ownSpeech } from './own-words.ts';

const checks = new Map<string, ReturnType<typeof checkOf>>();
const passes = (it: Own, say = it.say) => {
  const key = `${it.guide.id} ${it.language}`;
  const check = checks.get(key) ?? checkOf(it);
  checks.set(key, check);
  return check({ say, cites: [it.field] }).ok;
};

const lines = completeGuides.flatMap(ownLines);

/** Changes one statement so that it is false; the same where it offers nothing to change. */
type Falsify = (say: string, own: Own) => string;

/** Over statements of all guides, fields and languages: what passes as it stands passes no more. */
const neverPasses = (falsify: Falsify) => {
  const pool = lines
    .map((own) => ({ own, say: falsify(own.say, own) }))
    .filter(({ own, say }) => say !== own.say && say.length <= 200);
  expect(pool.length).toBeGreaterThan(50);
  return fc.assert(
    fc.property(fc.nat({ max: pool.length - 1 }), (at) => {
      const it = pool[at];
      fc.pre(it !== undefined && passes(it.own));
      expect(passes(it.own, it.say), `${it.own.guide.id} ${it.own.field}: ${it.say}`).toBe(false);
    }),
    { numRuns: 250 },
  );
};

const refusedOf = (all: readonly Own[]) => all.filter((it) => !passes(it)).length / all.length;

describe('what a guide says in its own words is let through, all but very little', () => {
  it('as the engine speaks it', () => {
    expect(refusedOf(completeGuides.flatMap(ownSpeech))).toBeLessThan(0.01);
  }, 180_000);

  it('line by line', () => {
    expect(refusedOf(lines.filter((_, at) => at % 5 === 0))).toBeLessThan(0.015);
  }, 180_000);
});

describe('what a guide says is let through no more', () => {
  const figure = /(?<![A-Za-z〔\d.:-])\d+(?:\.\d+)?(?![\d:-])/;

  it('with a figure changed', () =>
    neverPasses((say, { guide }) => {
      const changed = say.replace(figure, (it) => String(Number(it) * 7 + 13));
      // a figure that the guide holds elsewhere might be true there
      return JSON.stringify(guide).includes(figure.exec(changed)?.[0] ?? '') ? say : changed;
    }));

  it('with an amount ten times as high', () => neverPasses((say) => say.replace(/(\d+)(?=元| yuan)/, '$10')));

  it('with days for working days, or months for days', () =>
    neverPasses((say) => {
      if (say.includes('个工作日')) return say.replace('个工作日', '天');
      if (say.includes('working day')) return say.replace('working day', 'day');
      return say.replace(/(?<=\d)天/, '个月').replace(/(?<=\d )days/, 'months');
    }));

  it('with a digit of a phone changed', () =>
    neverPasses((say) =>
      say.replace(/(\d{4,})(\d)/, (_, rest: string, last: string) => `${rest}${(Number(last) + 3) % 10}`),
    ));

  it('with a statement of another guide put behind it', () => {
    const other = (own: Own, at: number) =>
      lines.slice(at).find((it) => it.language === own.language && it.guide !== own.guide && !passes(own, it.say));
    return fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), fc.nat({ max: lines.length - 1 }), (one, two) => {
        const own = lines[one];
        const foreign = own && other(own, two);
        fc.pre(own !== undefined && foreign !== undefined && passes(own));
        const say = `${own.say.replace(/[。.]$/, '')}${own.language === 'zh' ? '；' : '; '}${foreign.say}`;
        fc.pre(say.length <= 200);
        expect(passes(own, say), say).toBe(false);
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    ['a link', { zh: '请上www.banzheng.top办。', en: ' Apply at www.fast-permit.top.' }],
    ['a person', { zh: '找张建国主任办。', en: ' Ask for Mr. Zhang Jianguo.' }],
    ['a promise', { zh: '您一定能通过。', en: ' You will surely get it.' }],
    ['a paper', { zh: '还要带航海日志。', en: ' Bring the ship log as well.' }],
    ['another authority', { zh: '要先到外交部盖章。', en: ' The Embassy of Norway stamps it first.' }],
    ['a law', { zh: '依据《海商法》第四十二条。', en: ' It rests on the Maritime Code.' }],
    ['a gift', { zh: '还送一桶油。', en: ' You also get a free umbrella.' }],
  ])('with %s added', (_, added) =>
    neverPasses((say, { language }) => `${say.replace(/[。.]$/, language === 'zh' ? '。' : '.')}${added[language]}`),
  );

  it('with a denial taken out or put in', () =>
    neverPasses((say, { language }) => {
      if (language === 'en') return say.replace(/\b(?:cannot|can not)\b/, 'can').replace(/\bneed not\b/, 'must');
      if (/不能|不用|不收费|不需要|不得/.test(say))
        return say
          .replace(/不能|不得/, '可以')
          .replace('不用', '要')
          .replace('不收费', '收费')
          .replace('不需要', '需要');
      return say.replace(/可以(?=代办|委托|办)/, '不能');
    }));
});
