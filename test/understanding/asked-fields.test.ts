import { describe, expect, it } from 'vitest';
import type { Field } from '#contract/field.ts';
import { makeUnderstanding } from '#core/understanding/understand.ts';
import { completeGuides, release } from '../a-release.ts';

const understanding = makeUnderstanding(release.lexicon, release.index.pinyin);

describe('a question without a cue', () => {
  it.each<[Field, string]>([
    ['fee', '这个得花我几个子儿'],
    ['validity', '隔几个年头又得弄一遍'],
    ['proxy', '我闺女去跑腿成不成'],
    ['elsewhere', '我户口在四川，这边给弄不'],
    ['contact', '我先问个明白，号给我'],
    ['hours', '我六点才有空，那会儿还有人不'],
    ['materials', 'Is my passport all I have to show?'],
    ['result', 'Can they mail the card to my flat?'],
  ])('is taken to ask for the %s when a guide is spoken of: %s', (field, text) => {
    expect(understanding.fields(text).fields).not.toContain(field);
    expect(understanding.asked(text, true)).toEqual([field]);
  });

  it.each(['身份证丢了', '我儿子要结婚', '开个小饭馆', '我下岗了', 'My wallet was stolen', 'I want to open a shop'])(
    '%s: asks for none in particular',
    (text) => {
      expect(understanding.asked(text, false)).toEqual([]);
    },
  );

  it('is seldom seen in the name of a matter', () => {
    const names = completeGuides.flatMap(({ name }) => [name.zh, name.en]);
    const seen = names.filter((it) => understanding.asked(it, false).length > understanding.fields(it).fields.length);
    expect(seen.length).toBeLessThan(names.length / 20);
  });
});

describe('a question with several cues', () => {
  it.each<[string, Field[]]>([
    ['驾照换证在哪个网站弄', ['online']],
    ['要带什么，多少钱', ['materials', 'fee']],
    ['多少钱，要带什么', ['fee', 'materials']],
    ['身份证丢了，多少钱', ['fee']],
    ['How much is it and where do I go?', ['fee', 'place']],
  ])('%s: asks for %s', (text, fields) => {
    expect(understanding.asked(text, true)).toEqual(fields);
  });
});
