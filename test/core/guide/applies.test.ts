import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applies, isUndecided } from '#core/guide/applies.ts';

const when = { applicant: ['agent', 'guardian'], scope: ['meals'] };

describe('what applies to the chosen options', () => {
  it('always applies when nothing is asked for', () => {
    expect(applies(undefined, { applicant: 'owner' })).toBe(true);
  });

  it('needs every situation, and any one of its listed options', () => {
    expect(applies(when, { applicant: 'agent', scope: 'meals' })).toBe(true);
    expect(applies(when, { applicant: 'guardian', scope: 'meals' })).toBe(true);
    expect(applies(when, { applicant: 'agent', scope: 'packed' })).toBe(false);
    expect(applies(when, { applicant: 'owner', scope: 'meals' })).toBe(false);
  });

  it('keeps what hangs on a situation that was not answered, and says so', () => {
    expect(applies(when, { scope: 'meals' })).toBe(true);
    expect(isUndecided(when, { scope: 'meals' })).toBe(true);
    expect(isUndecided(when, { applicant: 'agent', scope: 'meals' })).toBe(false);
  });

  it('is not undecided about what one choice has ruled out already', () => {
    expect(applies(when, { scope: 'packed' })).toBe(false);
    expect(isUndecided(when, { scope: 'packed' })).toBe(false);
  });

  it('reads a situation called like a built-in property as not answered', () => {
    expect(applies({ constructor: ['one'] }, {})).toBe(true);
  });

  it('never grows a list by answering one more situation', async () => {
    const option = fc.constantFrom('a', 'b', 'c');
    const conditions = fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.array(option, { minLength: 1 }));
    const choices = fc.dictionary(fc.constantFrom('one', 'two', 'three'), option);
    await fc.assert(
      fc.property(conditions, choices, option, (guard, chosen, more) => {
        fc.pre(!Object.hasOwn(chosen, 'one'));
        if (applies(guard, { ...chosen, one: more })) expect(applies(guard, chosen)).toBe(true);
      }),
    );
  });
});
