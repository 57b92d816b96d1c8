import { describe, expect, it } from 'vitest';
import { settleWhen } from '#core/bundle/settle-when.ts';
import { aSituation, aStage } from '../knowledge/a-bundle.ts';

const situations = [aSituation('comes', 'myself', 'friend', 'neighbour'), aSituation('home', 'flat', 'house')];
const comes = (myself: string, friend: string, neighbour: string) => ({
  by: 'comes',
  options: { myself, friend, neighbour },
});
const asks = { who: comes('owner', 'agent', 'agent') };
const settle = (when: Parameters<typeof settleWhen>[0], stage: Partial<Parameters<typeof settleWhen>[1]> = {}) =>
  settleWhen(when, aStage('dog-registration', stage), situations);

describe('a when of a guide, said by the questions of its bundle', () => {
  it('is always where there is none', () => {
    expect(settle(undefined)).toEqual({});
    expect(settle({})).toEqual({});
  });

  it('is always, or never, where the bundle has settled it by an option', () => {
    expect(settle({ who: ['agent', 'guardian'] }, { settles: { who: 'agent' } })).toEqual({});
    expect(settle({ who: ['guardian'] }, { settles: { who: 'agent' } })).toBeUndefined();
  });

  it('names the options of the bundle that mean those of the guide', () => {
    expect(settle({ who: ['agent'] }, { settles: asks })).toEqual({ comes: ['friend', 'neighbour'] });
    expect(settle({ who: ['owner'] }, { settles: asks })).toEqual({ comes: ['myself'] });
  });

  it('is always where every option of the bundle means one that is listed', () => {
    expect(settle({ who: ['owner', 'agent'] }, { settles: asks })).toEqual({});
  });

  it('is never where no option of the bundle means one that is listed', () => {
    expect(settle({ who: ['guardian'] }, { settles: asks })).toBeUndefined();
  });

  it('is for everybody where the bundle has not settled it, so that nobody brings too little', () => {
    expect(settle({ who: ['agent'] })).toEqual({});
  });

  it('applies only where its stage does', () => {
    const when = { home: ['house'] };
    expect(settle(undefined, { when })).toEqual(when);
    expect(settle({ who: ['agent'] }, { when, settles: asks })).toEqual({ ...when, comes: ['friend', 'neighbour'] });
    expect(settle({ who: ['agent'] }, { when: { comes: ['myself', 'friend'] }, settles: asks })).toEqual({
      comes: ['friend'],
    });
    expect(settle({ who: ['agent'] }, { when: { comes: ['myself'] }, settles: asks })).toBeUndefined();
  });

  it('holds at once for two situations of the guide that one question settles', () => {
    const settles = { who: comes('owner', 'agent', 'agent'), kin: comes('none', 'none', 'near') };
    expect(settle({ who: ['agent'], kin: ['none'] }, { settles })).toEqual({ comes: ['friend'] });
    expect(settle({ who: ['owner'], kin: ['near'] }, { settles })).toBeUndefined();
  });

  it('leaves the stage as it was', () => {
    const when = { comes: ['myself', 'friend'] };
    settle({ who: ['agent'] }, { when, settles: asks });
    expect(when).toEqual({ comes: ['myself', 'friend'] });
  });
});
