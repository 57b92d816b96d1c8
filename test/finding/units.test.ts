import { describe, expect, it } from 'vitest';
import { isWord, unitsOf, wordsOf } from '#core/finding/units.ts';
import { normalise } from '#core/text/normalise.ts';

const words = wordsOf(['lost id card', 'register a company']);
const unitsIn = (text: string) => [...unitsOf(normalise(text), words).units];

describe('the units of a text', () => {
  it('are its Chinese characters as they are', () => {
    expect(String.fromCharCode(...unitsIn('公积金'))).toBe('公积金');
  });

  it('are its words by their stem, in their order, those of one letter left out', () => {
    const [lost, card, register] = ['lost', 'card', 'registering'].map((it) => unitsIn(it)[0]);
    expect(unitsIn('I lost a card!')).toEqual([lost, card]);
    expect(unitsIn('registered')).toEqual([register]);
    expect(new Set([lost, card, register]).size).toBe(3);
    expect([lost, card, register].every((it) => isWord(it ?? 0))).toBe(true);
  });

  it('part characters between which a mark or a letter stands', () => {
    expect(unitsIn('证，件')).toEqual([...unitsIn('证'), 0, ...unitsIn('件')]);
    expect(unitsIn('证a件')).toEqual(unitsIn('证，件'));
    expect(unitsIn('证id件')).toEqual([...unitsIn('证'), ...unitsIn('id'), ...unitsIn('件')]);
  });

  it('tell strange words apart, and take each for itself', () => {
    const [one, other, again] = unitsIn('parachute harness parachute');
    expect(one).not.toBe(other);
    expect(again).toBe(one);
    expect(unitsOf('parachute', words).hashes[0]).toBeGreaterThan(0);
  });

  it('are none where nothing is said that counts', () => {
    expect(unitsIn('？！ a')).toEqual([]);
    expect(unitsIn('дом')).toEqual([]);
  });

  it('hold no more strange words than there are numbers', () => {
    const many = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const units = unitsIn(many);
    expect(units).toHaveLength(300);
    expect(units.slice(256).every((it) => it === 0)).toBe(true);
    expect(units.every((it) => it <= 0xffff)).toBe(true);
  });

  it('tell how words start, all of one stem alike, and none where a word is short', () => {
    const startsOf = (text: string) => [...unitsOf(text, words).starts];
    const [register, registration, card] = startsOf('registering registration card');
    expect(register).toBe(registration);
    expect(card).not.toBe(register);
    expect(startsOf('id 证')).toEqual([0, 0]);
    const [company, companies] = startsOf('company companies');
    expect(companies).toBe(company);
  });
});
