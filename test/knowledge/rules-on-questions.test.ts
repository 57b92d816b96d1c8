import { describe, expect, it } from 'vitest';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Knowledge } from '#core/knowledge/knowledge.ts';
import { phrasingsAreUnique, questionHasEnoughPhrasings } from '#core/knowledge/lint/phrasing-rules.ts';
import {
  questionIdsAreUnique,
  questionIsSayable,
  questionNamesWhatExists,
} from '#core/knowledge/lint/question-rules.ts';
import type { QuestionRule } from '#core/knowledge/lint/rule.ts';
import { questionRules } from '#core/knowledge/lint/rules.ts';
import { aBundle, aBundleContext, aQuestion } from './a-bundle.ts';
import { asked } from './a-guide.ts';

/** What a rule finds in a question that stands alone among the knowledge, or after what `knowledge` puts there. */
const found = ({ check }: QuestionRule, changes: Partial<HallQuestion>, knowledge: Partial<Knowledge> = {}) => {
  const question = aQuestion(changes);
  const questions = [...(knowledge.questions ?? []), question];
  return check(question, aBundleContext({ ...knowledge, questions })).map(({ path }) => path.join('.'));
};

describe('a question on the hall', () => {
  it('that the tests start from satisfies every rule', () => {
    expect(questionRules.flatMap((rule) => found(rule, {}).map(() => rule.name))).toEqual([]);
  });

  it('has an id that no guide, no bundle and no question before it has', () => {
    expect(found(questionIdsAreUnique, { id: 'dog-registration' })).toEqual(['id']);
    expect(found(questionIdsAreUnique, { id: 'new-dog' })).toEqual([]);
    expect(found(questionIdsAreUnique, { id: 'new-dog' }, { bundles: [aBundle()] })).toEqual(['id']);
    expect(found(questionIdsAreUnique, {}, { questions: [aQuestion()] })).toEqual(['id']);
    expect(found(questionIdsAreUnique, {}, { questions: [aQuestion({ id: 'side-door' })] })).toEqual([]);
  });

  it('whose id stands twice is told at the later one', () => {
    const [first, second] = [aQuestion(), aQuestion()];
    const context = aBundleContext({ questions: [first, second] });
    expect(questionIdsAreUnique.check(first, context)).toEqual([]);
    expect(questionIdsAreUnique.check(second, context)).toHaveLength(1);
  });

  it('leads to a place or a window of the hall, or to none', () => {
    expect(found(questionNamesWhatExists, { place: 'w1' })).toEqual([]);
    const { place: _, ...nowhere } = aQuestion();
    expect(questionNamesWhatExists.check(nowhere, aBundleContext())).toEqual([]);
    expect(found(questionNamesWhatExists, { place: 'roof' })).toEqual(['place']);
    expect(found(questionNamesWhatExists, { place: 'counter' })).toEqual(['place']);
    expect(found(questionNamesWhatExists, { place: 'roof' }, { hall: undefined })).toEqual([]);
  });

  it('names guides that exist', () => {
    expect(found(questionNamesWhatExists, { guides: ['dog-registration', 'walking-permit'] })).toEqual([]);
    expect(found(questionNamesWhatExists, { guides: ['dog-registration', 'cat'] })).toEqual(['guides.1']);
  });

  it('is asked in at least 4 Chinese and 2 English ways, marks aside', () => {
    const phrasings = asked({ zh: 3, en: 1 });
    expect(found(questionHasEnoughPhrasings, { phrasings })).toEqual(['phrasings.zh', 'phrasings.en']);
    const twice = { ...aQuestion().phrasings, en: ['main door', 'Main door?'] };
    expect(found(questionHasEnoughPhrasings, { phrasings: twice })).toEqual(['phrasings.en']);
  });

  it('is answered in words that can be read aloud, in both languages', () => {
    const answer = { zh: '见【地图】，**朝南**。', en: 'See the [map].' };
    expect(found(questionIsSayable, { answer })).toEqual(['answer.zh', 'answer.en']);
    expect(found(questionIsSayable, { source: { zh: '平面图[1]', en: 'plan [1]' } })).toEqual([]);
  });

  it('is English in English, wherever it stands', () => {
    const english = (en: string) => ({ zh: '大门', en });
    expect(found(questionIsSayable, { question: english('the 大门') })).toEqual(['question.en']);
    expect(found(questionIsSayable, { answer: english('the 大门'), source: english('大厅') })).toEqual([
      'answer.en',
      'source.en',
    ]);
  });
});

describe('how a question on the hall is asked', () => {
  const files = (knowledge: Partial<Knowledge>) =>
    phrasingsAreUnique.check(aBundleContext({ guides: [], ...knowledge }));

  it('is not how another one is asked', () => {
    const one = aQuestion();
    const other = aQuestion({
      id: 'side-door',
      question: { zh: '边门', en: 'side door' },
      phrasings: asked({ zh: 0, en: 0 }),
    });
    expect(files({ questions: [one, other] })).toEqual([]);
    const same = { ...other, phrasings: { zh: ['大门在哪？'], en: [] } };
    expect(files({ questions: [one, same] }).map(({ path }) => path.join('.'))).toEqual([
      'question.zh',
      'phrasings.zh.0',
    ]);
  });

  it('is neither the name of a bundle nor its paraphrase', () => {
    const questions = [aQuestion({ question: { zh: '养犬一件事', en: 'main door' } })];
    expect(files({ questions, bundles: [aBundle()] }).map(({ path }) => path.join('.'))).toEqual([
      'name.zh',
      'question.zh',
    ]);
    expect(files({ questions, bundles: [aBundle({ name: { zh: '狗', en: 'dog' } })] })).toEqual([]);
  });

  it('is told at the place of the question in its file', () => {
    const questions = [aQuestion(), aQuestion({ id: 'same' })];
    const context = aBundleContext({ guides: [], questions });
    const pathOf = (item: { id: string }) => [item.id === 'same' ? 7 : 3];
    const paths = phrasingsAreUnique.check({ ...context, pathOf }).map(({ path }) => path.slice(0, 2));
    expect(paths).toContainEqual([3, 'question']);
    expect(paths).toContainEqual([7, 'phrasings']);
  });
});
