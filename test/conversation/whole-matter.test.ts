import { describe, expect, it } from 'vitest';
import type { Ending } from '#contract/answer/ending.ts';
import { lastOf } from '../a-release.ts';

describe('a matter asked for as a whole', () => {
  it.each([
    ['我妈走了，户口、社保、房子这些事一件一件怎么弄', 'death-in-family'],
    ['房子卖了，整个过程要跑哪几个地方', 'second-hand-home'],
    ['公司不开了，各种证打包办掉行不行', 'close-company'],
    ['I have sold my flat. What has to be done, step by step?', 'second-hand-home'],
  ])('%s: is told as a whole, whatever guide of it comes first', (text, bundle) => {
    expect(lastOf(text).answer).toMatchObject({ ending: 'bundle', bundle });
  });

  it.each(['公司注销要多久', '给新生儿上户口要带什么', '二手房过户多少钱'])('%s: is asked of one guide', (text) => {
    expect(lastOf(text).answer.ending).toBe('answered');
  });
});

describe('several short words together', () => {
  it.each<[Ending, string]>([
    ['thanks', '好的知道了'],
    ['goodbye', '好的，谢谢啊，再见'],
    ['handoff', '你好，我要人工'],
    ['repeated', '啊？再说一遍'],
    ['thanks', 'ok, thank you very much sir'],
  ])('are one: %s', (ending, text) => {
    expect(lastOf('护照怎么办', text).answer.ending).toBe(ending);
  });

  it.each(['好的那护照呢', '谢谢，要带什么'])('%s: with a question among them are that question', (text) => {
    expect(lastOf('身份证丢了怎么补', text).answer.ending).toBe('answered');
  });
});
