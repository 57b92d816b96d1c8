import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Tapped } from '#contract/answer/tapped.ts';
import { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { VisitState } from '#core/conversation/visit-state.ts';
import { completeGuides, release, takeTurn as takeServerTurn } from '../a-release.ts';
import { utterances } from '../conversation/utterances.ts';
import { packs } from './a-pack.ts';

const linesOf = (file: string) =>
  readFileSync(new URL(`../questions/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const golden: string[] = linesOf('golden.jsonl').map(({ text }) => text);
const own: string[] = linesOf('own-questions.jsonl').map(({ text }) => text);
const hall: string[] = linesOf('hall-questions.jsonl').map(({ text }) => text);
const dialogues: { text?: string; tap?: Tapped }[][] = linesOf('dialogues.jsonl').map(({ turns }) => turns);

type Asked = { text: string; language: Language; tapped?: Tapped; state: VisitState };

/** All that comes of a turn but how long it took. */
const turnOf = (takeTurn: TakeTurn, asked: Asked) => {
  const { steps, ...turn } = takeTurn(asked);
  return { ...turn, steps: steps.map(({ name }) => name) };
};

describe.each(packs)('the $language pack of the release', ({ language, pack, takeTurn }) => {
  let compared = 0;
  afterEach(() => {
    expect(compared).toBeGreaterThan(0);
  });

  const expectSame = (asked: Omit<Asked, 'language' | 'state'>, state: VisitState = { language }) => {
    const question = { ...asked, language, state };
    const mine = turnOf(takeTurn, question);
    const theirs = turnOf(takeServerTurn, question);
    // comparing thousands of turns part by part takes a minute; that is done for the one that differs
    if (JSON.stringify(mine) !== JSON.stringify(theirs)) expect(mine, asked.text).toEqual(theirs);
    compared += 1;
    return mine;
  };

  it('has the index of the release, value by value', () => {
    compared += 1;
    const { pinyin, ...index } = pack.index;
    expect({ ...index, pinyin: release.index.pinyin }).toEqual(release.index);
    // rare characters, which nobody says, sound like nothing
    const known = pinyin.filter((syllable) => syllable > 0).length;
    expect(known).toBeGreaterThan(6700);
    expect(pinyin.every((syllable, at) => syllable === 0 || syllable === release.index.pinyin[at])).toBe(true);
    // nobody is told the id of a family
    const families = new Set([...release.families, ...pack.families].map(({ id }) => id));
    const named = (ids: readonly string[]) => ids.map((id) => (families.has(id) ? 'a family' : id));
    expect([pack.id, pack.guideIds]).toEqual([release.id, release.guideIds]);
    expect(named(pack.documentIds)).toEqual(named(release.documentIds));
    expect(pack.families.map((it) => it.guides)).toEqual(release.families.map((it) => it.guides));
    expect(pack.documentIds.map(pack.version)).toEqual(
      release.documentIds.map((id) => (families.has(id) ? '' : release.version(id))),
    );
  });

  it('answers every field of every guide as the server does', () => {
    for (const { id, name } of completeGuides) {
      for (const field of Field.options) expectSame({ text: name[language], tapped: { guide: id, field } });
    }
  });

  it('answers every bundle, field by field, and every question on the hall as the server does', () => {
    for (const { id, name } of release.bundles) {
      for (const field of [undefined, ...Field.options]) {
        expectSame({ text: name[language], tapped: { bundle: id, ...(field ? { field } : {}) } });
      }
    }
    for (const { id, question } of release.questions)
      expectSame({ text: question[language], tapped: { question: id } });
  });

  it('finds and answers what people ask as the server does, with the same guides in the same order', () => {
    for (const text of [...golden, ...own, ...hall]) expectSame({ text });
  });

  it('leads conversations as the server does', () => {
    for (const turns of dialogues) {
      let state: VisitState = { language };
      for (const { text = '', tap } of turns) state = expectSame({ text, ...(tap && { tapped: tap }) }, state).state;
    }
  });

  it('does as the server does with whatever else is said', () => {
    for (const text of utterances) expectSame({ text });
  });
});
