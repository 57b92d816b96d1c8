import { describe, expect, it } from 'vitest';
import type { VisitState } from '#core/conversation/visit-state.ts';
import { lastOf, release, takeTurn, visit } from '../a-release.ts';
import { choicesOf } from './choices-of.ts';

const question = '公积金要带什么';
const asked = lastOf(question);
const offered = asked.state.offered ?? [];

describe('the answer to a clarifying question', () => {
  const state: VisitState = {
    language: 'zh',
    offered: ['housing-fund-loan', 'housing-fund-withdrawal-purchase', 'housing-fund-withdrawal-rent'],
    field: 'materials',
    clarified: 1,
  };

  it.each([
    ['租房子的那个', 'housing-fund-withdrawal-rent'],
    ['买房提取', 'housing-fund-withdrawal-purchase'],
    ['贷款', 'housing-fund-loan'],
    ['the one for rent', 'housing-fund-withdrawal-rent'],
  ])('%s: is understood in words, with the field that was asked for', (text, guide) => {
    expect(takeTurn({ text, state }).answer).toMatchObject({ ending: 'answered', guide, field: 'materials' });
  });

  it('may ask for a field of its own', () => {
    expect(takeTurn({ text: '租房子的那个，多少钱', state }).answer).toMatchObject({
      guide: 'housing-fund-withdrawal-rent',
      field: 'fee',
    });
  });

  it('may be another matter altogether', () => {
    expect(lastOf(question, '身份证丢了怎么补').answer.guide).toBe('id-card-replacement');
  });

  it.each(['都不是', '一个都不是', 'none of them'])(
    '%s: asks to tell it in other words and offers a person',
    (none) => {
      const { answer, state } = lastOf(question, none);
      expect(answer.ending).toBe('clarify');
      expect(choicesOf(answer)).toEqual([]);
      expect(answer.actions).toContainEqual(expect.objectContaining({ kind: 'ask-human' }));
      expect(state.offered).toBeUndefined();
    },
  );

  it.each(['不知道', '我也不清楚', '随便'])('%s: explains what each is for, in the same order', (unknown) => {
    const { answer, state } = lastOf(question, unknown);
    expect(answer.ending).toBe('clarify');
    expect(state.offered).toEqual(offered);
    for (const { guide, hint } of choicesOf(answer)) {
      const found = guide ? release.guide(guide) : undefined;
      expect(found && 'summary' in found && hint).toBe(found && 'summary' in found && found.summary.zh);
    }
    expect(choicesOf(answer).map(({ hint }) => hint)).not.toEqual(choicesOf(asked.answer).map(({ hint }) => hint));
  });

  it('after an explanation still means what was offered, and the field', () => {
    expect(lastOf(question, '不知道', '第二个').answer).toMatchObject({ guide: offered[1], field: 'materials' });
  });
});

describe('clarifying questions', () => {
  it.each([
    [question, '不知道', '不知道'],
    [question, '都不是', question],
    ['身份证', '公积金', '驾驶证'],
  ])('%s / %s / %s: are two at most, then a person helps', (...texts) => {
    const turns = visit(...texts);
    expect(turns.map(({ answer }) => answer.ending)).toEqual(['clarify', 'clarify', 'handoff']);
    expect(turns.at(-1)?.answer.actions).toContainEqual(expect.objectContaining({ kind: 'ask-human' }));
    expect(turns.at(-1)?.state.clarified).toBeUndefined();
  });

  it('are counted anew once something was answered', () => {
    const turns = visit(question, '第一个', '身份证', '不知道');
    expect(turns.map(({ answer }) => answer.ending)).toEqual(['clarify', 'answered', 'clarify', 'clarify']);
  });
});

describe('namesakes', () => {
  it.each([
    ['身份证', ['id-card-application', 'id-card-replacement', 'temporary-id-card']],
    ['驾驶证', ['driving-licence-replacement', 'driving-licence-renewal']],
    ['食品经营许可', ['food-business-permit', 'food-business-permit-change', 'food-business-permit-renewal']],
  ])('%s: are asked apart', (name, guides) => {
    const { answer, state } = lastOf(name);
    expect(answer.ending).toBe('clarify');
    expect([...(state.offered ?? [])].sort()).toEqual([...guides].sort());
  });

  it.each(['驾驶证', '食品经营许可'])('%s: are told apart by what they differ in, said once each', (name) => {
    const { answer } = lastOf(name);
    const names = choicesOf(answer).map(({ label }) => label);
    const [first = ''] = names;
    const apart = Array.from(first).findIndex((it, at) => names.some((label) => label[at] !== it));
    const shared = first.slice(0, apart);
    expect(shared.length).toBeGreaterThan(2);
    expect(answer.speech.split(shared)).toHaveLength(2);
    for (const label of names) expect(answer.speech).toContain(label.slice(shared.length));
  });

  it.each([
    ['身份证丢了', 'id-card-replacement'],
    ['驾驶证到期了', 'driving-licence-renewal'],
    ['居住证要带什么', 'residence-permit'],
  ])('%s: are not asked apart where the words tell which', (text, guide) => {
    expect(lastOf(text).answer).toMatchObject({ ending: 'answered', guide });
  });
});

describe('a life event told in reply to a clarifying question', () => {
  it.each(['养老保险', '身份证'])('after %s is led through by its bundle', (text) => {
    expect(lastOf(text).answer.ending).toBe('clarify');
    expect(lastOf(text, '想开家面馆').answer).toMatchObject({ ending: 'bundle', bundle: 'open-restaurant' });
  });
});
