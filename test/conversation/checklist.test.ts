import { describe, expect, it } from 'vitest';
import { makeTakeTurn } from '#core/conversation/take-turn.ts';
import type { VisitState } from '#core/conversation/visit-state.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { applies } from '#core/guide/applies.ts';
import { aClock, completeGuides, lastOf, release, takeTurn, today } from '../a-release.ts';
import { choicesOf } from './choices-of.ts';

const begin = '给我列个清单';

/** Every guide of the release, ended the day before. */
const expired = (id: string) => {
  const guide = release.guide(id);
  return guide && { ...guide, provenance: { ...guide.provenance, validUntil: '2026-11-30' } };
};

const rent: VisitState = { language: 'zh', guide: 'housing-fund-withdrawal-rent' };

/** Holds a dialogue on from a state; the turns taken. */
const holdOn = (state: VisitState, ...texts: string[]) => {
  let now = state;
  return texts.map((text) => {
    const turn = takeTurn({ text, state: now });
    now = turn.state;
    return turn;
  });
};
const lastHeld = (state: VisitState, ...texts: string[]) => {
  const turn = holdOn(state, ...texts).at(-1);
  if (!turn) throw new Error('nothing was said');
  return turn;
};

describe('asked for a list', () => {
  it.each([
    '租房提取公积金的清单',
    '租房提取公积金要带什么，按我的情况',
    'a checklist for withdrawing housing fund for rent',
  ])('%s: asks one question on the situation, its options to tap, and cites the materials', (text) => {
    const { answer, state } = lastOf(text);
    expect(answer).toMatchObject({ ending: 'checklist', guide: 'housing-fund-withdrawal-rent', field: 'materials' });
    expect(answer.cards.map(({ kind }) => kind)).toEqual(['choices']);
    expect(choicesOf(answer)).toHaveLength(3);
    expect(answer.citations).toContainEqual(
      expect.objectContaining({ guide: 'housing-fund-withdrawal-rent', field: 'materials' }),
    );
    expect(state.checklist).toEqual({ chosen: {}, skipped: [], asked: 'housing' });
  });

  it('keeps its question open over a word aside, and asks it once more', () => {
    const [first, thanks, again] = holdOn(rent, begin, '谢谢', '再说一遍');
    expect(thanks?.answer.ending).toBe('thanks');
    expect(thanks?.state.checklist).toEqual(first?.state.checklist);
    expect(again?.answer.ending).toBe('checklist');
    expect(again?.answer.cards).toEqual(first?.answer.cards);
    expect(lastHeld(rent, begin, '谢谢', '第一个').state.checklist?.chosen).toHaveProperty('housing');
  });

  it('is not made of a guide past its last day', () => {
    const past = makeTakeTurn({
      release: { ...release, guide: expired },
      weights: trainedWeights,
      clock: aClock(),
      today: () => today,
    });
    const { answer } = past({ text: begin, state: rent });
    expect(answer.ending).toBe('expired');
    expect(answer.cards.map(({ kind }) => kind)).toEqual(['notice']);
  });

  it('asks of which matter when none was spoken of', () => {
    expect(lastOf('列个清单').answer.ending).toBe('clarify');
  });

  it('makes it of the matter that the visit is about', () => {
    expect(lastHeld(rent, begin).answer).toMatchObject({ ending: 'checklist', guide: rent.guide });
  });
});

describe('a reply', () => {
  it.each([
    ['第二个', 'public'],
    ['2', 'public'],
    ['最后一个', 'public'],
    ['公租房', 'public'],
    ['跟房东租的', 'market'],
    ['the first one', 'market'],
  ])('%s: chooses, and the next question follows', (reply, option) => {
    const { answer, state } = lastHeld(rent, begin, reply);
    expect(answer.ending).toBe('checklist');
    expect(state.checklist).toMatchObject({ chosen: { housing: option }, asked: 'family' });
  });

  it.each(['跳过', '不知道', '随便', 'skip', 'not sure'])('%s: skips, and is not asked again', (reply) => {
    const { state } = lastHeld(rent, begin, reply);
    expect(state.checklist).toMatchObject({ chosen: {}, skipped: ['housing'], asked: 'family' });
  });

  it.each(['其实是公租房', '说错了，是公租房', '改成公租房', 'actually it is public rental housing'])(
    '%s: takes back an earlier answer and goes on with the same question',
    (reply) => {
      const { state } = lastHeld(rent, begin, '第一个', reply);
      expect(state.checklist).toMatchObject({ chosen: { housing: 'public' }, asked: 'family' });
    },
  );

  it('takes back a skip as well', () => {
    const { state } = lastHeld(rent, begin, '跳过', '其实是公租房');
    expect(state.checklist).toMatchObject({ chosen: { housing: 'public' }, skipped: [] });
  });

  it('of another kind is answered, and what was told is kept for the list', () => {
    const [, , fee, again] = holdOn(rent, begin, '第一个', '要多少钱', begin);
    expect(fee?.answer).toMatchObject({ ending: 'answered', guide: rent.guide, field: 'fee' });
    expect(again?.state.checklist).toEqual({ chosen: { housing: 'market' }, skipped: [], asked: 'family' });
  });

  it('on another matter leaves the list behind', () => {
    const { answer, state } = lastHeld(rent, begin, '第一个', '身份证丢了怎么补');
    expect(answer.guide).toBe('id-card-replacement');
    expect(state.checklist).toBeUndefined();
  });
});

describe('the list', () => {
  it('changes when an answer is taken back after it was given', () => {
    const given = ['第一个', '第一个', '第一个', '第一个', '第一个'];
    const before = lastHeld(rent, begin, ...given);
    expect(before.state.checklist?.asked).toBeUndefined();
    const after = takeTurn({ text: '其实是公租房', state: before.state });
    expect(after.answer.ending).toBe('checklist');
    expect(after.state.checklist?.chosen).toMatchObject({ housing: 'public' });
  });

  it('says what must be brought for the answers given, and nothing else', () => {
    const guide = completeGuides.find(({ id }) => id === 'residence-permit');
    const { answer, state } = lastHeld({ language: 'zh', guide: 'residence-permit' }, begin, '1', '1', '1');
    const chosen = state.checklist?.chosen ?? {};
    expect(Object.keys(chosen)).toHaveLength(3);
    const [mine, others] = [true, false].map((wanted) =>
      (guide?.materials ?? []).filter((it) => applies(it.when, chosen) === wanted).map(({ name }) => name.zh),
    );
    expect(mine?.some((name) => answer.speech.includes(name))).toBe(true);
    expect(others?.filter((name) => answer.speech.includes(name))).toEqual([]);
  });
});
