import { describe, expect, it } from 'vitest';
import type { Field } from '#contract/field.ts';
import { lastOf, takeTurn, visit } from '../a-release.ts';

const first = '身份证丢了怎么补';
const guide = 'id-card-replacement';

describe('a question that names no matter of its own', () => {
  it.each<[string, Field]>([
    ['那要多少钱', 'fee'],
    ['要带什么', 'materials'],
    ['那小孩要带什么呢', 'materials'],
    ['老人要带什么', 'materials'],
    ['我家孩子要带什么材料', 'materials'],
    ['what does my child have to bring', 'materials'],
    ['多久能好', 'time-limit'],
    ['去哪个窗口', 'place'],
    ['周末能办吗', 'hours'],
    ['这个网上能办吗', 'online'],
    ['别人能代办吗', 'proxy'],
    ['必须回老家吗', 'elsewhere'],
    ['办好能寄给我吗', 'result'],
    ['能用几年', 'validity'],
    ['依据是什么', 'law'],
    ['咨询电话多少', 'contact'],
    ['有什么条件', 'conditions'],
    ['怎么个流程', 'steps'],
    ['how much does it cost', 'fee'],
    ['what do I need to bring', 'materials'],
    ['where do I go', 'place'],
  ])('%s: is about the guide before', (text, field) => {
    expect(lastOf(first, text).answer).toMatchObject({ ending: 'answered', guide, field });
  });

  it('keeps the guide over greetings, thanks and questions on the hall', () => {
    for (const between of ['谢谢', '你好', '周末上班吗', '厕所在哪', '你是谁', '转人工']) {
      expect(lastOf(first, between, '要多少钱').answer).toMatchObject({ guide, field: 'fee' });
    }
  });

  it('goes on from one field to the next', () => {
    const fields = visit(first, '要带什么', '多少钱', '在哪办').map(({ answer }) => answer.field);
    expect(fields).toEqual(['summary', 'materials', 'fee', 'place']);
  });
});

describe('words that sound like another matter', () => {
  it.each<[string, string, string, Field]>([
    ['家里养了条狗，养犬登记要什么手续', '一年多少钱', 'dog-registration', 'fee'],
    ['厂里把我辞了，失业金怎么领', '需要带离职证明什么的吗', 'unemployment-benefit', 'materials'],
    ['退役军人优待证怎么申请', '我老家在外省，能在这边办吗', 'veteran-preferential-card', 'elsewhere'],
    ['爷爷的养老金认证怎么搞', '那我拿他身份证去窗口行吗', 'pensioner-life-certification', 'proxy'],
    ['身份证丢了怎么补', '我老公不在国内能代办吗', 'id-card-replacement', 'proxy'],
    ['护照怎么办', '户口本要带吗', 'ordinary-passport', 'materials'],
    ['身份证丢了怎么补', '这是什么意思', 'id-card-replacement', 'summary'],
  ])('%s; %s: is about the guide before', (before, text, about, field) => {
    expect(lastOf(before, text).answer).toMatchObject({ ending: 'answered', guide: about, field });
  });

  it.each([
    ['居住证怎么办', '护照要带什么', 'ordinary-passport'],
    ['护照怎么办', '个税年度汇算要带什么', 'individual-income-tax-settlement'],
    ['二手车过户多少钱', '年检标志要多少钱', 'vehicle-inspection-mark'],
    ['护照怎么办', '拿结婚证要带什么', 'marriage-registration'],
    ['居住证怎么办', '带户口本去办护照还要什么材料', 'ordinary-passport'],
    ['二手车过户多少钱', '车子的年检标志呢，那个多少钱', 'vehicle-inspection-mark'],
    ['居住证怎么办', '那小孩上小学报名有什么条件', 'compulsory-education-enrolment'],
  ])('%s; %s: is another matter where it names one', (before, text, about) => {
    expect(lastOf(before, text).answer.guide).toBe(about);
  });
});

describe('a question on something else altogether', () => {
  it.each(['电影票在哪买', '猪肉多少钱一斤', '养蜂证要带什么材料'])(
    '%s: is not answered from the guide before',
    (text) => {
      expect(lastOf('身份证丢了怎么补', text).answer.guide).toBeUndefined();
    },
  );

  it('is not answered from the guide before in English either', () => {
    const text = 'How long must I boil an egg so that the yolk stays soft?';
    expect(lastOf('passport please', text).answer.guide).toBeUndefined();
  });

  it.each([
    ['how long until I can pick it up', 'time-limit'],
    ['how much do I have to pay for that', 'fee'],
    ['how long does the whole thing take then', 'time-limit'],
  ])('is not what points back: %s', (text, field) => {
    expect(lastOf('passport please', text).answer).toMatchObject({
      ending: 'answered',
      field,
      guide: 'ordinary-passport',
    });
  });

  it.each([{ guide: 'gone-since' }, { bundle: 'gone-since' }])(
    'is refused, too, where the release no longer has %o',
    (of) => {
      const { answer } = takeTurn({ text: '养蜂证要带什么材料', state: { language: 'zh', ...of } });
      expect(answer.ending).toBe('refused-out-of-scope');
    },
  );

  it('is told whose it is, when that is known', () => {
    const { answer } = lastOf('身份证丢了怎么补', '水电费在哪交');
    expect(['hall', 'other-authority']).toContain(answer.ending);
    expect(answer.guide).toBeUndefined();
  });
});

describe('a question that names another matter', () => {
  it.each([
    ['那居住证呢', 'residence-permit'],
    ['领结婚证要带什么', 'marriage-registration'],
    ['二手房过户多少钱', 'property-transfer-second-hand'],
    ['残疾证要带什么', 'disability-certificate'],
    ['狗证多少钱', 'dog-registration'],
    ['护照多少钱', 'ordinary-passport'],
    ['电动车上牌多少钱', 'e-bike-registration'],
    ['离婚要带什么', 'divorce-registration'],
  ])('%s: leaves the guide before', (text, other) => {
    expect(lastOf(first, text).answer.guide).toBe(other);
  });

  it.each([
    ['结婚证要带什么', 'marriage-registration'],
    ['上牌多少钱', 'e-bike-registration'],
  ])('%s: is asked back where several others go by that name', (text, other) => {
    const { answer, state } = lastOf(first, text);
    expect(answer.ending).toBe('clarify');
    expect(state.offered).toContain(other);
    expect(state.offered).not.toContain(guide);
  });

  it('is what the next question is about', () => {
    expect(lastOf(first, '那居住证呢', '要多少钱').answer).toMatchObject({ guide: 'residence-permit', field: 'fee' });
  });
});

describe('asked to say it again', () => {
  it('says the same field of the guide once more', () => {
    const [, before, again] = visit(first, '要多少钱', '再说一遍');
    expect(again?.answer).toEqual({ ...before?.answer, ending: 'repeated' });
  });

  it('asks once more what it had asked', () => {
    const [before, again] = visit('公积金要带什么', '没听清');
    expect(before?.answer.ending).toBe('clarify');
    expect(again?.answer).toEqual(before?.answer);
    expect(again?.state).toEqual(before?.state);
  });
});

describe('after a clarifying question', () => {
  const asked = lastOf('公积金要带什么').answer;
  const offered = asked.cards.flatMap((card) => (card.kind === 'choices' ? card.options : []));
  const chosen = (text: string) => lastOf('公积金要带什么', text).answer.guide;

  it('offers two to four guides, each with its department and the field that was asked for', () => {
    expect(asked.ending).toBe('clarify');
    expect(offered.length).toBeGreaterThanOrEqual(2);
    expect(offered.length).toBeLessThanOrEqual(4);
    expect(offered.every(({ label, hint, field }) => label && hint && field === 'materials')).toBe(true);
  });

  it.each([
    '第一个',
    '第1个',
    '一',
    '1',
    '第一个吧',
    '就第一个',
    '我选第一个',
    '第一项',
    'the first one',
    'first',
    'one',
    'number one',
    'Option 1',
  ])('%s is the first', (text) => {
    expect(chosen(text)).toBe(offered[0]?.guide);
  });

  it.each(['第二个', '２', '我要第二个。', '第二', '二', 'the second one please', 'two', 'number two'])(
    '%s is the second',
    (text) => {
      expect(chosen(text)).toBe(offered[1]?.guide);
    },
  );

  it.each(['最后一个', '最后那个', '最后一个吧', 'the last one', 'last'])('%s is the last', (text) => {
    expect(chosen(text)).toBe(offered.at(-1)?.guide);
  });

  it('answers the field that was asked for before', () => {
    const { answer } = lastOf('社保卡和残疾证', '残疾证');
    expect(answer.guide).toBe('disability-certificate');
    const turn = lastOf('公积金要带什么', '最后一个');
    expect(turn.answer).toMatchObject({ guide: offered.at(-1)?.guide, field: 'materials' });
  });

  it('takes a number beyond the options for none of them', () => {
    expect(lastOf('公积金要带什么', '第九个').answer.guide).toBeUndefined();
  });

  it('takes a number for nothing when nothing was offered', () => {
    expect(lastOf('第二个').answer.guide).toBeUndefined();
    expect(lastOf(first, '第二个').answer.guide).toBeUndefined();
  });
});
