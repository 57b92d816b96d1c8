import { describe, expect, it } from 'vitest';
import type { When } from '#contract/guide/situation.ts';
import { leftToBring } from '#core/bundle/left-to-bring.ts';
import { aBundle, aSituation, aStage } from '../knowledge/a-bundle.ts';

const situations = [aSituation('form', 'single', 'family', 'company'), aSituation('staff', 'hired', 'alone')];

/** When the licence is left to bring to a permit that runs under `own`, where guides give it that run under `givers`. */
const left = (givers: (When | undefined)[], own?: When) => {
  const from = givers.map((_, index) => `licence-${index}`);
  const permit = aStage('permit', { received: [{ material: 'licence', from }], ...(own ? { when: own } : {}) });
  const stages = [...givers.map((when, index) => aStage(from[index] ?? '', when ? { when } : {})), permit];
  return leftToBring(permit, 'licence', aBundle({ situations, stages }));
};

describe('a paper that a guide before gives', () => {
  it('is never brought where that guide always applies', () => {
    expect(left([undefined])).toBeUndefined();
    expect(left([{ form: ['company'] }, undefined], { staff: ['hired'] })).toBeUndefined();
  });

  it('is brought by those to whom that guide does not apply', () => {
    expect(left([{ form: ['company'] }])).toEqual({ form: ['single', 'family'] });
    expect(left([{ form: ['company'] }], { staff: ['hired'] })).toEqual({
      staff: ['hired'],
      form: ['single', 'family'],
    });
  });

  it('is brought by nobody where one of several guides applies to everybody', () => {
    expect(left([{ form: ['company'] }, { form: ['single', 'family'] }])).toBeUndefined();
    expect(left([{ form: ['company'] }, { form: ['single'] }])).toEqual({ form: ['family'] });
  });

  it('is brought by those alone who need the later guide at all', () => {
    expect(left([{ form: ['company'] }], { form: ['company'] })).toBeUndefined();
    expect(left([{ form: ['company'] }], { form: ['family', 'company'] })).toEqual({ form: ['family'] });
  });

  it('is rather brought in vain than missing, where who has it cannot be said by one question', () => {
    expect(left([{ form: ['company'], staff: ['hired'] }])).toEqual({});
    expect(left([{ form: ['company'] }, { staff: ['hired'] }], { staff: ['alone'] })).toEqual({ staff: ['alone'] });
  });
});

it('a paper that no guide gives is brought whenever its guide applies', () => {
  const stage = aStage('permit', {
    when: { staff: ['hired'] },
    received: [{ material: 'licence', from: ['licence'] }],
  });
  expect(leftToBring(stage, 'photo', aBundle())).toEqual({ staff: ['hired'] });
  expect(leftToBring(aStage('permit'), 'photo', aBundle())).toEqual({});
});
