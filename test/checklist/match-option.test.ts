import { describe, expect, it } from 'vitest';
import { matchOption } from '#core/checklist/match-option.ts';
import { completeGuides, release } from '../a-release.ts';

const rent = completeGuides.find(({ id }) => id === 'housing-fund-withdrawal-rent');
const situationOf = (wanted: string) => {
  const found = rent?.situations.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no situation ${wanted}`);
  return found;
};

describe('a reply in words', () => {
  it.each([
    ['housing', '跟房东租的', 'market'],
    ['housing', '我租的是公租房', 'public'],
    ['family', '我还是单身', 'single'],
    ['family', '已婚', 'married'],
    ['children', '我家三个孩子', 'several'],
    ['handled-by', '请人代办', 'agent'],
  ])('%s: %s means %s', (situation, reply, option) => {
    expect(matchOption(reply, situationOf(situation), 'zh')?.id).toBe(option);
  });

  it('may be in the other language', () => {
    expect(matchOption('not married', situationOf('family'), 'zh')?.id).toBe('single');
    expect(matchOption('单身', situationOf('family'), 'en')?.id).toBe('single');
  });

  it.each(['今天天气怎么样', '要多少钱', '嗯', '', '👍'])('%j means none of them', (reply) => {
    expect(matchOption(reply, situationOf('housing'), 'zh')).toBeUndefined();
  });

  it('that says two options alike means neither', () => {
    const [one] = situationOf('housing').options;
    if (!one) throw new Error('no options');
    const twins = { ...situationOf('housing'), options: [one, { ...one, id: 'twin' }] };
    expect(matchOption('中介租的', twins, 'zh')).toBeUndefined();
  });
});

describe('every option of every guide and bundle', () => {
  const situations = [...completeGuides, ...release.bundles].flatMap(({ id, situations: its }) =>
    its.map((situation) => ({ at: `${id} ${situation.id}`, situation })),
  );

  it.each(['zh', 'en'] as const)('is meant by its own label (%s)', (language) => {
    expect(situations.length).toBeGreaterThan(250);
    const wrong = situations.flatMap(({ at, situation }) =>
      situation.options
        .filter(({ id, label }) => matchOption(label[language], situation, language)?.id !== id)
        .map(({ id }) => `${at} ${id}`),
    );
    expect(wrong).toEqual([]);
  });
});
