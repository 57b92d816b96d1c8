import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#contract/language.ts';
import { matterParts } from '#core/checklist/matter-parts.ts';
import { openSituation } from '#core/checklist/open-situation.ts';
import type { TurnTaken } from '#core/conversation/take-turn.ts';
import { completeGuides, release, takeTurn } from '../a-release.ts';
import { choicesOf } from './choices-of.ts';
import { expectSound } from './expect-sound.ts';

const matters = [
  ...completeGuides.map(({ id }) => ({ guide: id })),
  ...release.bundles.map(({ id }) => ({ bundle: id })),
].flatMap((about) => {
  const parts = matterParts(release, about);
  return parts ? [{ about, parts }] : [];
});
type Matter = (typeof matters)[number];

/** The text of one reply: the number of an option or its label; the last option is to skip. */
const replyTo = ({ answer }: TurnTaken, choice: number, byLabel: boolean) => {
  const shown = choicesOf(answer);
  const at = choice % shown.length;
  return byLabel || at === shown.length - 1 ? (shown[at]?.label ?? '') : String(at + 1);
};

/** Answers every question as the numbers say until the list is given. */
const finish = ({ about }: Matter, choices: readonly number[], byLabel: boolean) => {
  let turn = takeTurn({ text: '给我列个清单', state: { language: 'zh', ...about } });
  const turns = [turn];
  while (turn.state.checklist?.asked && turns.length < 20) {
    turn = takeTurn({ text: replyTo(turn, choices[turns.length - 1] ?? 0, byLabel), state: turn.state });
    turns.push(turn);
  }
  return { turns, last: turn };
};

/** Each turn asks what is open then, with one more answer known than the turn before. */
const expectInOrder = ({ parts: { id, situations, whens } }: Matter, turns: readonly TurnTaken[]) => {
  for (const [at, { answer, state }] of turns.entries()) {
    const { chosen = {}, skipped = [], asked } = state.checklist ?? {};
    expect(answer.ending, `${id}, turn ${at}`).toBe('checklist');
    expect(Object.keys(chosen).length + skipped.length, `${id}, turn ${at}`).toBe(at);
    expect(asked, `${id}, turn ${at}`).toBe(openSituation(situations, whens, chosen, skipped)?.id);
  }
};

/** The cards of a list that the page fits to the visitor's situation. */
const fittedOf = ({ answer: { cards } }: TurnTaken) =>
  cards.flatMap((card) => (card.kind === 'materials' || card.kind === 'bundle' ? [card] : []));

describe('the checklist of every guide and bundle', () => {
  it.each([
    ['by number', false],
    ['by tapping', true],
  ])('%s: asks what is open, one a turn, and then holds what was chosen', (_way, byLabel) => {
    expect(matters.length).toBeGreaterThan(110);
    void fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 12, maxLength: 12 }), (choices) => {
        for (const matter of matters) {
          const { turns, last } = finish(matter, choices, byLabel);
          expectInOrder(matter, turns);
          expectSound(last);
          expect(fittedOf(last).length, matter.parts.id).toBeGreaterThan(0);
          for (const { chosen } of fittedOf(last)) expect(chosen).toEqual(last.state.checklist?.chosen);
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('every option of every guide and bundle', () => {
  const options = matters.flatMap(({ about, parts }) =>
    parts.situations.flatMap((situation) =>
      situation.options.map(({ id, label }, at) => ({ about, situation: situation.id, id, label, at })),
    ),
  );
  /** Replies after which the option was not chosen. */
  const missed = (language: Language, reply: (option: (typeof options)[number]) => string) =>
    options.flatMap((option) => {
      const { about, situation, id } = option;
      const checklist = { chosen: {}, skipped: [], asked: situation };
      const turn = takeTurn({ text: reply(option), language, state: { language, ...about, checklist } });
      return turn.state.checklist?.chosen[situation] === id ? [] : [`${situation} ${id}: ${reply(option)}`];
    });

  it.each(['zh', 'en'] as const)('is chosen by tapping it (%s)', (language) => {
    expect(missed(language, ({ label }) => label[language])).toEqual([]);
  });

  it('is chosen by its number', () => {
    const numerals = '一二三四五六七八九';
    expect(missed('zh', ({ at }) => `第${numerals[at]}个`)).toEqual([]);
    expect(missed('en', ({ at }) => `${at + 1}`)).toEqual([]);
  });
});
