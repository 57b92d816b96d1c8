import { describe, expect, it } from 'vitest';
import { callerOf } from '#core/gap/caller-of.ts';
import { questionsIn } from '#core/gap/questions-in.ts';
import { withoutPersons } from '#core/gap/without-persons.ts';

describe('the caller of a recording', () => {
  it('is who does not speak as a hotline does, whoever speaks first', () => {
    const call = [
      { speaker: 'spk_0', text: '喂？喂你好。' },
      { speaker: 'spk_1', text: '您好，政务服务热线，很高兴为您服务。' },
      { speaker: 'spk_0', text: '养蜂证怎么办？' },
    ];
    expect(callerOf(call)).toEqual(['喂？喂你好。', '养蜂证怎么办？']);
  });

  it('is the second to speak where nobody says so', () => {
    const call = [
      { speaker: 'spk_0', text: '你好。' },
      { speaker: 'spk_1', text: '养蜂证怎么办？' },
    ];
    expect(callerOf(call)).toEqual(['养蜂证怎么办？']);
  });

  it('is everybody but the hotline, and whoever speaks alone', () => {
    const call = [
      { speaker: 'spk_0', text: '有什么可以帮您？' },
      { speaker: 'spk_1', text: '我妈要问。' },
      { speaker: 'spk_2', text: '养蜂证怎么办？' },
    ];
    expect(callerOf(call)).toEqual(['我妈要问。', '养蜂证怎么办？']);
    expect(callerOf([{ speaker: '', text: '养蜂证怎么办？' }])).toEqual(['养蜂证怎么办？']);
    expect(callerOf([])).toEqual([]);
  });
});

describe('the questions of a caller', () => {
  it('are what is asked, not what is answered or thanked', () => {
    const turns = [
      '嗯。',
      '喂你好，我想咨询一下，养蜂证怎么办？',
      '对，就是上个月。',
      '好的，谢谢。',
      '我想办个劳务派遣许可',
    ];
    expect(questionsIn(turns, 'zh')).toEqual(['喂你好，我想咨询一下，养蜂证怎么办？', '我想办个劳务派遣许可']);
    expect(questionsIn(['Okay.', 'I need to know, how do I register a drone?', 'Yes, that is right.'], 'en')).toEqual([
      'I need to know, how do I register a drone?',
    ]);
  });

  it('keep what leads to them and leave out what follows', () => {
    expect(questionsIn(['我是农村户口。要盖房子去哪里批？我明天过来。'], 'zh')).toEqual([
      '我是农村户口。要盖房子去哪里批？',
    ]);
  });

  it('hold no number of a person', () => {
    const turns = ['我的身份证110101199003070134丢了怎么补？', '打幺三八幺二三四五六七八能查到进度吗'];
    for (const question of questionsIn(turns, 'zh')) expect(question).not.toMatch(/\d{6}|幺三八/);
    expect(questionsIn(turns, 'zh')).toHaveLength(2);
  });

  it('are cut at the beginning where a story is too long', () => {
    const [question = ''] = questionsIn([`${'说来话长，'.repeat(200)}养蜂证怎么办？`], 'zh');
    expect(question.length).toBeLessThanOrEqual(500);
    expect(question).toMatch(/养蜂证怎么办？$/);
  });
});

describe('a text without persons', () => {
  it.each([
    ['我姓王，养蜂证怎么办？', '养蜂证怎么办？'],
    ['我叫张小明，我儿子叫张大壮，能不能上学？', '能不能上学？'],
    ['我住在河海东路十二号，这边归哪个派出所管？', '这边归哪个派出所管？'],
    ['就是新桥花园3幢那边，违建找谁？', '违建找谁？'],
    ['我的车牌是苏D12345，怎么年检？', '怎么年检？'],
    ['我的邮箱是abc@163.com，能发给我吗？', '能发给我吗？'],
    ['王先生，您看养蜂证怎么办？', '您看养蜂证怎么办？'],
    ['你好李建国老师，您看养蜂证怎么办？', '你好，您看养蜂证怎么办？'],
    ['我是李建国，养蜂证怎么办？', '养蜂证怎么办？'],
    ['我儿子张大壮的户口怎么迁？', '我儿子的户口怎么迁？'],
    ['我1990年3月7日出生的，能退休吗？', '能退休吗？'],
  ])('%s', (text, left) => {
    expect(withoutPersons(text, 'zh')).toBe(left);
  });

  it.each([
    ['My name is Li Wei, how do I renew my visa?', 'how do I renew my visa?'],
    ['I live at 12 Hehai Road, which police station is mine?', 'which police station is mine?'],
  ])('%s', (text, left) => {
    expect(withoutPersons(text, 'en')).toBe(left);
  });

  it.each([
    '我想改姓名要什么材料？',
    '孩子随母姓怎么办？',
    '我儿子高中毕业要办什么？',
    '我是老师，教师资格证怎么办？',
    '任职文件在哪里交？',
    '这个叫什么证？',
    '五号窗口在几楼？',
    '改地址要带什么？',
    '两室一厅的公租房怎么申请？',
    '一百二十平方的店要办消防吗？',
  ])('leaves a question of nobody as it is: %s', (text) => {
    expect(withoutPersons(text, 'zh')).toBe(text);
  });
});
