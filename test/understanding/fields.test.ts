import { describe, expect, it } from 'vitest';
import { Field } from '#contract/field.ts';
import { languageOf } from '#core/understanding/language-of.ts';
import { makeUnderstanding } from '#core/understanding/understand.ts';
import { release } from '../a-release.ts';

const understanding = makeUnderstanding(release.lexicon, release.index.pinyin);
const fieldsOf = (text: string) => understanding.fields(text).fields;

describe('what is asked of a guide', () => {
  it.each<[Field, string, string]>([
    ['materials', '补身份证要带什么', 'What do I need to bring for my ID card?'],
    ['fee', '办居住证要多少钱啊', 'How much is a residence permit?'],
    ['time-limit', '残疾证多久能办好', 'How long does the permit take?'],
    ['place', '过户去哪个窗口', 'Which window do I go to?'],
    ['hours', '你们那儿周末能办吗', 'Can I come at the weekend?'],
    ['conditions', '开食堂有什么条件', 'Am I eligible for the allowance?'],
    ['steps', '开公司是怎么个流程', 'What are the steps to register a company?'],
    ['online', '异地就医备案手机上能弄吗', 'Is there a website for it?'],
    ['result', '补好的身份证能寄给我吗', 'Can they send the card by post?'],
    ['validity', '居住证有效期是多长', 'For how long is it valid for, when does it expire?'],
    ['law', '这是哪条规定', 'On which law does this rest?'],
    ['contact', '咨询电话是多少', 'What is the phone number?'],
    ['proxy', '我儿子能代办吗', 'Can someone else hand it in?'],
    ['elsewhere', '身份证必须回老家补吗', 'Must I go back to my hometown?'],
    ['faq', '这事有哪些常见问题', 'What are the common questions?'],
  ])('%s: %s', (field, chinese, english) => {
    expect(fieldsOf(chinese)[0]).toBe(field);
    expect(fieldsOf(english)[0]).toBe(field);
  });

  it('covers every field but the summary, which is what is meant when none is named', () => {
    const cued = Field.options.filter((it) => release.lexicon.fields[it]);
    expect(cued).toEqual(Field.options.filter((it) => it !== 'summary'));
    expect(fieldsOf('身份证丢了')).toEqual([]);
  });

  it('is recognised by every cue of the lexicon, said alone', () => {
    const missed = Field.options.flatMap((field) => {
      const { zh, en } = release.lexicon.fields[field] ?? { zh: [], en: [] };
      return [...zh, ...en].filter((cue) => fieldsOf(cue)[0] !== field);
    });
    expect(missed).toEqual([]);
  });

  it('may be several things in one breath, the longest cue first', () => {
    expect(fieldsOf('要带什么，多少钱，网上能办吗')).toEqual(expect.arrayContaining(['materials', 'fee', 'online']));
    expect(fieldsOf('要准备什么，多久')).toEqual(['materials', 'time-limit']);
  });

  it('is heard by its sound: 代什么 for 带什么', () => {
    expect(fieldsOf('补办要代什么')).toEqual(['materials']);
    expect(fieldsOf('要多少前')).toEqual(['fee']);
  });

  it('matches English words whole', () => {
    expect(fieldsOf('the coast of lawn')).toEqual([]);
    expect(fieldsOf('feed my dog')).toEqual([]);
  });
});

describe('the topic of a question', () => {
  const topicOf = (text: string) => understanding.fields(text).topic;

  it.each([
    '那要多少钱呢',
    '请问要带什么',
    '在哪里办',
    '网上能办吗',
    'how much does it cost?',
    'what do I need to bring',
    'where do I go',
  ])('%s names no matter of its own', (text) => {
    expect(topicOf(text)).toBe('');
  });

  it('is what is left beside the cue and the frame', () => {
    expect(topicOf('请问奶茶店要多少钱')).toBe('奶茶店');
    expect(topicOf('how much does a residence permit cost')).toBe('residence permit');
  });
});

describe('the language of a question', () => {
  it.each([
    ['身份证丢了', 'en', 'zh'],
    ['我的 ID card 丢了', 'en', 'zh'],
    ['I lost my ID card', 'zh', 'en'],
    ['Hello', 'zh', 'en'],
    ['passport?', 'zh', 'en'],
    ['OK', 'zh', 'zh'],
    ['12345', 'en', 'en'],
    ['？！', 'zh', 'zh'],
    ['A4', 'zh', 'zh'],
  ] as const)('%s, in a visit in %s, is %s', (text, before, expected) => {
    expect(languageOf(text, before)).toBe(expected);
  });
});
