import { describe, expect, it } from 'vitest';
import { lastOf, visit } from '../a-release.ts';

const begin = '租房提取公积金的清单';
const listOf = (...texts: string[]) => lastOf(begin, ...texts).state.checklist;

describe('in a list', () => {
  it.each(['上一个', '返回上一题', '我刚才选错了', 'go back'])('%s: asks the question before once more', (text) => {
    expect(listOf('第一个', '第二个', text)).toEqual({ chosen: { housing: 'market' }, skipped: [], asked: 'family' });
  });

  it.each([
    ['第一个改成第二个', 'public'],
    ['把第一题改成公租房', 'public'],
    ['change the first one to public', 'public'],
  ])('%s: changes the answer named by its place, and goes on', (text, housing) => {
    expect(listOf('第一个', '第二个', text)).toMatchObject({
      chosen: { housing, family: 'married' },
      asked: 'children',
    });
  });

  it('an answer named by its place alone is asked for once more', () => {
    expect(listOf('第一个', '第二个', '第一个选错了')).toMatchObject({
      chosen: { family: 'married' },
      asked: 'housing',
    });
  });

  it('改成第二个 is about the answer just given', () => {
    expect(listOf('第一个', '改成第二个')).toMatchObject({ chosen: { housing: 'public' }, asked: 'family' });
  });

  it.each(['改一下，我是租的公租房', '我租的是公租房'])('%s: once it is given, changes what it names', (text) => {
    const before = ['第一个', '第一个', '第一个', '第一个'];
    expect(listOf(...before)?.asked).toBeUndefined();
    expect(listOf(...before, text)?.chosen).toMatchObject({ housing: 'public' });
  });

  it('made anew forgets what was told', () => {
    expect(listOf('第一个', '第二个', '重新列一遍')).toEqual({ chosen: {}, skipped: [], asked: 'housing' });
  });

  it('a bare no is the option that says no, and nothing where none does', () => {
    expect(listOf('第一个', '没有')).toMatchObject({ chosen: { family: 'single' } });
    expect(listOf('没有')).toEqual({ chosen: {}, skipped: [], asked: 'housing' });
  });

  it('a reply that is not understood is asked again, and the list goes on', () => {
    const [, again, next] = visit(begin, '哇啦哇啦', '第一个');
    expect(again?.answer).toMatchObject({ ending: 'checklist', guide: 'housing-fund-withdrawal-rent' });
    expect(next?.state.checklist).toMatchObject({ chosen: { housing: 'market' }, asked: 'family' });
  });
});
