import { describe, expect, it } from 'vitest';
import { isOnBehalf } from '#core/conversation/on-behalf.ts';
import { lastOf, release } from '../a-release.ts';

const proxyNote = (id: string, language: 'zh' | 'en' = 'zh') => {
  const guide = release.guide(id);
  return guide?.detail === 'complete' ? guide.channels.proxy.note[language] : '';
};

describe('asked on behalf of somebody else', () => {
  it.each([
    ['替我妈办身份证，丢了', 'id-card-replacement'],
    ['我爸瘫在床上，残疾证怎么办', 'disability-certificate'],
    ['帮我爸换驾驶证要带什么', 'driving-licence-renewal'],
    ['我老公不在国内，护照能代办吗', 'ordinary-passport'],
  ])('%s: tells who may do it', (text, id) => {
    const { answer } = lastOf(text);
    expect(answer).toMatchObject({ ending: 'answered', guide: id });
    expect(answer.speech).toContain(proxyNote(id).slice(0, 8));
    expect(answer.citations).toContainEqual(expect.objectContaining({ guide: id, field: 'proxy' }));
  });

  it('in a visit is asked of the matter of the visit', () => {
    expect(lastOf('护照怎么办', '我妈走不动怎么办').answer).toMatchObject({
      guide: 'ordinary-passport',
      field: 'proxy',
    });
  });

  it.each(['我老公不在国内能代办吗', '我妈不在能代领吗', 'can my wife do it for me'])(
    '%s: of no matter yet, is told in general and asked which',
    (text) => {
      const { answer } = lastOf(text);
      const topics = answer.citations.flatMap((it) => ('question' in it ? [release.question(it.question)?.topic] : []));
      expect(answer.ending).toBe('hall');
      expect(topics).toEqual(['proxies']);
    },
  );

  it.each([
    '身份证丢了怎么补',
    '我跟我老公要离婚',
    '给儿子上户口要带什么',
    '我妈八十岁了有什么补贴',
    'How much is a passport?',
  ])('%s: is not asked so', (text) => {
    expect(isOnBehalf(text)).toBe(false);
  });
});
