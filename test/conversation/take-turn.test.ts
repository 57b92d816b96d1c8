import { describe, expect, it } from 'vitest';
import type { Ending } from '#contract/answer/ending.ts';
import type { Field } from '#contract/field.ts';
import type { Guide } from '#contract/guide/guide.ts';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { buildRelease } from '#core/knowledge/build-release.ts';
import { aClock, lastOf, opened, release, source, start, takeTurn, today, visit } from '../a-release.ts';
import { aGuide, anOutline } from '../knowledge/a-guide.ts';

const endingOf = (text: string) => lastOf(text).answer.ending;

describe('what needs no guide', () => {
  it.each<[Ending, string[]]>([
    ['greeting', ['你好', 'Hello']],
    ['thanks', ['谢谢', 'Thank you']],
    ['introduction', ['你是谁', 'Who are you?']],
    ['repeated', ['再说一遍', 'say that again']],
    ['handoff', ['转人工', 'I want to talk to a human']],
    ['hall', ['厕所在哪', 'Where is the toilet?']],
  ])('%s is answered in the language it was said in', (ending, texts) => {
    for (const text of texts) {
      const { answer } = lastOf(text);
      expect(answer).toMatchObject({ ending, language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en' });
      expect(answer.citations.map((it) => 'place' in it).includes(true)).toBe(ending === 'hall');
    }
  });

  it('says that a machine is speaking when asked who it is', () => {
    expect(lastOf('你是真人吗').answer.speech).toContain('不是真人');
  });

  it('offers a person to whom that is asked for, and whenever it refuses', () => {
    for (const text of ['转人工', '红烧肉怎么做']) {
      expect(lastOf(text).answer.actions).toContainEqual(expect.objectContaining({ kind: 'ask-human' }));
    }
  });

  it('changes the language and stays with it', () => {
    const [changed, next] = visit('说英语', '12345');
    expect(changed?.answer).toMatchObject({ ending: 'language-changed', language: 'en' });
    expect(next?.answer.language).toBe('en');
    expect(lastOf('Chinese please', '说中文').answer).toMatchObject({ ending: 'language-changed', language: 'zh' });
  });
});

describe('the language of an answer', () => {
  it('is the one of the question', () => {
    expect(lastOf('居住证怎么办').answer.language).toBe('zh');
    expect(lastOf('How do I get a residence permit?').answer.language).toBe('en');
  });

  it('is the one that was asked for, whatever the script', () => {
    const { answer } = takeTurn({ text: '居住证怎么办', language: 'en', state: start });
    expect(answer).toMatchObject({ language: 'en', guide: 'residence-permit' });
    expect(answer.speech).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('danger', () => {
  it.each([
    ['着火了', 'emergency', '119'],
    ['我来办身份证的，材料都带了，可是前面有人晕倒了，你们这边有没有医生，身份证还要多久', 'emergency', '120'],
    ['Someone has passed out, where is the help desk?', 'emergency', '120'],
    ['残疾证一直办不下来，我不想活了', 'self-harm', '12356'],
  ])('%s comes before everything else', (text, ending, phone) => {
    const { answer, steps } = lastOf(text);
    expect(answer.ending).toBe(ending);
    expect(answer.actions).toContainEqual(expect.objectContaining({ kind: 'call', phone }));
    expect(answer.cards).toContainEqual(expect.objectContaining({ kind: 'notice', tone: 'emergency' }));
    expect(steps.map(({ name }) => name)).toEqual(['screen-emergency']);
  });

  it('comes before a tap, too', () => {
    const { answer } = takeTurn({ text: '着火了', tapped: { guide: 'residence-permit', field: 'fee' }, state: start });
    expect(answer.ending).toBe('emergency');
  });
});

describe('what no guide fits', () => {
  it.each([
    '红烧肉怎么做',
    '附近哪家火锅好吃',
    '唱首歌给我听',
    'who won the football game',
    'asdf qwer zxcv',
    '12345678',
    '13812345678',
    '__proto__',
    'toString',
    '\ue000x\ue001',
  ])('%j is refused', (text) => {
    expect(endingOf(text)).toBe('refused-out-of-scope');
  });

  it('is refused in the middle of a visit as well, without forgetting the guide', () => {
    const [, refused, next] = visit('身份证丢了怎么补', '红烧肉怎么做', '要多少钱');
    expect(refused?.answer.ending).toBe('refused-out-of-scope');
    expect(next?.answer).toMatchObject({ guide: 'id-card-replacement', field: 'fee' });
  });

  it('asks back when a field is asked for without saying of what', () => {
    const { answer } = lastOf('要多少钱');
    expect(answer.ending).toBe('clarify');
    expect(answer.speech).toContain('费用');
    expect(answer.actions.length).toBeGreaterThan(0);
  });
});

describe('what a guide does not hold', () => {
  const withGuide = (guide: Guide) => {
    const bytes = buildRelease({ ...source, guides: [guide] }, release.index.pinyin);
    return makeTakeTurn({ release: opened(bytes), weights: trainedWeights, clock: aClock(), today: () => today });
  };
  const ask = (guide: Guide, field?: Field) =>
    withGuide(guide)({ text: '养犬登记', tapped: { guide: guide.id, ...(field ? { field } : {}) }, state: start })
      .answer;
  const expiring = (day: string) => ({ provenance: { ...aGuide().provenance, validUntil: day } });

  it('of an outline is said to be missing, with name, department and a person to ask', () => {
    const answer = ask(anOutline());
    expect(answer).toMatchObject({ ending: 'outline', guide: 'dog-registration' });
    expect(answer.speech).toContain('养犬登记');
    expect(answer.speech).toContain(release.department('public-security')?.name.zh);
    expect(answer.speech).not.toContain('{');
    expect(answer.cards).toContainEqual(expect.objectContaining({ kind: 'notice', tone: 'warning' }));
    expect(answer.actions).toContainEqual(expect.objectContaining({ kind: 'ask-human' }));
  });

  it('past its last day is refused, on the day itself still answered', () => {
    expect(ask(aGuide(expiring('2026-11-30'))).ending).toBe('expired');
    expect(ask(aGuide(expiring(today))).ending).toBe('answered');
    expect(ask(anOutline(expiring('2026-11-30'))).ending).toBe('expired');
  });

  it('past its last day is given away by no card', () => {
    const answer = ask(aGuide(expiring('2026-11-30')), 'fee');
    expect(answer.cards.map(({ kind }) => kind)).toEqual(['notice']);
  });

  it('is said not to be in it', () => {
    const answer = ask(aGuide(), 'faq');
    expect(answer).toMatchObject({ ending: 'no-information', guide: 'dog-registration', field: 'faq' });
    expect(answer.speech).toContain('常见问题');
    expect(answer.actions).toContainEqual(expect.objectContaining({ kind: 'ask-human' }));
  });
});

describe('a tap', () => {
  const tap = (tapped: { guide?: string; field?: Field }, state = start, text = '点') =>
    takeTurn({ text, tapped, state }).answer;

  it('says by itself which guide and field are meant', () => {
    expect(tap({ guide: 'residence-permit', field: 'materials' })).toMatchObject({
      ending: 'answered',
      guide: 'residence-permit',
      field: 'materials',
    });
    expect(tap({ guide: 'residence-permit' })).toMatchObject({ guide: 'residence-permit', field: 'summary' });
  });

  it('of a field alone is of the guide the visit is about', () => {
    expect(tap({ field: 'fee' }, { language: 'zh', guide: 'residence-permit' })).toMatchObject({
      guide: 'residence-permit',
      field: 'fee',
    });
    expect(tap({ field: 'fee' }, start, '居住证多久能拿到')).toMatchObject({
      guide: 'residence-permit',
      field: 'time-limit',
    });
  });

  it('of an option takes its label for a name, whatever field that sounds like', () => {
    expect(tap({ guide: 'residence-permit' }, start, '基本服务费用免除')).toMatchObject({ field: 'summary' });
  });

  it('of a guide that is no longer there is refused, not an error', () => {
    expect(tap({ guide: 'no-such-guide' }).ending).toBe('refused-out-of-scope');
    expect(tap({ field: 'fee' }, { language: 'zh', guide: 'no-such-guide' }).ending).toBe('refused-out-of-scope');
  });
});

describe('what is kept of a turn', () => {
  it('are its steps in order, with how long each took', () => {
    const { steps } = lastOf('身份证丢了怎么补');
    expect(steps.map(({ name }) => name)).toEqual([
      ...['screen-emergency', 'hear-silence', 'follow-tap', 'answer-situation', 'obey-command', 'choose-offered'],
      'recognise-fields',
      'come-back',
      'correct-matter',
      'set-aside-denied',
      'heed-reading',
      'address-proxy',
      'find-guides',
      'weigh-nearness',
      'keep-topic',
      'match-own-faq',
      'pick-other',
      'pick-guide',
      'match-faq',
      'add-proxy',
      'make-checklist',
      'compose-answer',
      'check-grounding',
    ]);
    expect(steps.every(({ milliseconds }) => milliseconds === 1)).toBe(true);
  });

  it('are the candidates, best first, with scores between 0 and 1', () => {
    const { guides } = lastOf('租房提取公积金');
    const scores = guides.map(({ score }) => score);
    expect(guides[0]?.id).toBe('housing-fund-withdrawal-rent');
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((it) => it >= 0 && it <= 1)).toBe(true);
  });

  it('is what was said without the numbers of a person, which are nowhere else either', () => {
    const turn = lastOf('我是11010519491231002X，身份证丢了怎么补，电话13812345678');
    expect(turn.heard).toBe('我是［身份证号］，身份证丢了怎么补，电话［手机号］');
    expect(turn.answer.guide).toBe('id-card-replacement');
    expect(JSON.stringify(turn)).not.toMatch(/19491231|1381234/);
  });
});
