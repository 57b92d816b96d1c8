import { describe, expect, it } from 'vitest';
import type { Ending } from '#contract/answer/ending.ts';
import { completeGuides, lastOf, release, start, takeTurn } from '../a-release.ts';

describe('what the hall does not answer', () => {
  it.each<[Ending, string[]]>([
    ['abuse', ['你个笨蛋', '滚', 'you are an idiot']],
    ['politics', ['国家主席是谁', '台湾问题']],
    ['medical-advice', ['我头疼', '吃什么药']],
    ['legal-advice', ['官司能赢吗', '会判几年']],
    ['case-progress', ['查一下进度', '我的申请办到哪一步了']],
  ])('%s gets its own text and no guide', (ending, texts) => {
    for (const text of texts) {
      const { answer } = lastOf(text);
      expect(answer.ending, text).toBe(ending);
      expect(answer.speech).toBe(release.texts[ending].speech[answer.language]);
      expect(answer.citations).toEqual([]);
      expect(answer.guide).toBeUndefined();
    }
  });

  it.each(['你个笨蛋', '官司能赢吗', '查一下进度'])('%s: never ends without somebody to turn to', (text) => {
    const { answer } = lastOf(text);
    expect(answer.actions.some(({ kind }) => kind === 'ask-human' || kind === 'call')).toBe(true);
  });

  it('of the law names the line where lawyers answer', () => {
    expect(lastOf('官司能赢吗').answer.actions).toContainEqual(
      expect.objectContaining({ kind: 'call', phone: '12348' }),
    );
  });

  it('of one’s own case opens the page of the guide that the visit is about', () => {
    const [guide] = completeGuides.filter(({ channels }) => channels.online?.computer);
    const { answer } = takeTurn({ text: '查一下进度', state: { language: 'zh', guide: guide?.id } });
    expect(answer.ending).toBe('case-progress');
    expect(answer.actions).toContainEqual({
      kind: 'open-page',
      label: guide?.channels.online?.computer?.name.zh,
      url: guide?.channels.online?.computer?.url,
    });
    expect(lastOf('查一下进度').answer.actions.map(({ kind }) => kind)).not.toContain('open-page');
  });

  it.each(['你个笨蛋', '国家主席是谁', '我头疼', '官司能赢吗', '查一下进度', '电费怎么交'])(
    '%s: forgets nothing of the visit',
    (text) => {
      expect(lastOf('身份证丢了怎么补', text, '多少钱').answer).toMatchObject({
        guide: 'id-card-replacement',
        field: 'fee',
      });
    },
  );

  it.each(['法律援助怎么申请', '医疗费怎么报销', '离婚要带什么', '打官司没钱请律师，怎么申请法律援助'])(
    '%s: is a matter of the hall all the same',
    (text) => {
      expect(lastOf(text).answer.ending).toBe('answered');
    },
  );
});

describe('the hours of the hall', () => {
  it.each(['周末上班吗', '你们几点下班', 'opening hours', 'are you open on Saturday'])(
    '%s: are told by what the hall itself says of them',
    (text) => {
      const { answer } = lastOf(text);
      const cited = answer.citations.flatMap((it) => ('question' in it ? [release.question(it.question)?.topic] : []));
      expect(answer.ending).toBe('hall');
      expect(cited).toEqual(['hours']);
    },
  );
});

describe('a matter of another authority', () => {
  const elsewhere = release.questions.filter(({ topic }) => topic === 'elsewhere');

  it('is answered by who handles it', () => {
    for (const [text, id] of [
      ['电费怎么交', 'electricity-supply'],
      ['家里停水了找谁', 'tap-water-supply'],
      ['宽带坏了找谁', 'home-broadband'],
      ['今天天气怎么样', 'weather-and-news'],
      ['pay my water bill', 'tap-water-supply'],
    ] as const) {
      const { answer } = lastOf(text);
      const question = release.question(id);
      expect(answer.ending, text).toBe('other-authority');
      expect(answer.speech).toBe(question?.answer[answer.language]);
      expect(answer.citations).toContainEqual(expect.objectContaining({ question: id }));
      expect(answer.guide).toBeUndefined();
    }
  });

  it('is nearly always heard as one when it is asked by its own name, and never as a guide’s', () => {
    expect(elsewhere.length).toBeGreaterThan(50);
    const turns = elsewhere.map(({ question }) => takeTurn({ text: question.zh, state: start }).answer);
    expect(turns.filter(({ ending }) => ending === 'answered')).toEqual([]);
    expect(turns.filter(({ ending }) => ending === 'other-authority').length).toBeGreaterThan(elsewhere.length * 0.95);
  });
});
