import { describe, expect, it } from 'vitest';
import type { Way } from '#contract/hall.ts';
import { makeFindWay, type WayQuestion } from '#core/hall/find-way.ts';
import { nearestPlace } from '#core/hall/nearest-place.ts';
import { sampleHall } from './sample-hall.ts';
import { smallHall } from './small-hall.ts';

const inSample = makeFindWay(sampleHall);
const inSmall = makeFindWay(smallHall);

const wayOf = (from: string, to: string, stepFree = false, findWay = inSample): Way => {
  const found = findWay({ from, to, stepFree });
  if (!found.ok) throw new Error(`${from} → ${to}: ${found.failure.kind}`);
  return found.value;
};
const failureOf = (question: WayQuestion, findWay = inSample) => {
  const found = findWay(question);
  return found.ok ? 'found' : found.failure.kind;
};
const nodesOf = (way: Way) => way.points.map((point) => point.node);

describe('the shortest way', () => {
  it('goes straight through the hall', () => {
    const way = wayOf('entrance-main', 'a03');
    // 40 - 28 up the middle, 32 - 16 along the aisle.
    expect(way.metres).toBe(12 + 16);
    expect(nodesOf(way).at(0)).toBe('main-door');
    expect(nodesOf(way).at(-1)).toBe('south-aisle-16');
  });

  it('takes the escalator upstairs, and the lift if it has to be step-free', () => {
    const quick = wayOf('entrance-main', 'w2-09');
    const stepFree = wayOf('entrance-main', 'w2-09', true);
    expect(nodesOf(quick)).toContain('escalator-foot');
    expect(nodesOf(stepFree)).toContain('lift-north-ground');
    expect(nodesOf(stepFree)).not.toContain('escalator-foot');
    expect(nodesOf(stepFree)).not.toContain('stairs-north-foot');
    expect(stepFree.metres).toBeGreaterThan(quick.metres);
  });

  it('takes the ramp instead of the steps of the east entrance', () => {
    expect(nodesOf(wayOf('entrance-east', 'screen-east'))).not.toContain('ramp-turn');
    expect(nodesOf(wayOf('entrance-east', 'screen-east', true))).toContain('ramp-turn');
  });

  it('counts two storeys of stairs as 24 metres', () => {
    const flat = Math.hypot(10, 0) + Math.hypot(10, 2);
    expect(wayOf('start', 'gallery', false, inSmall).metres).toBeCloseTo(flat + 24);
  });
});

describe('the nearest place of a kind', () => {
  it('is the one on the same floor, unless there is none that can be reached', () => {
    expect(nearestPlace(sampleHall, 'help-desk', 'screen-upper', false)).toBe('help-desk-upper');
    expect(nearestPlace(sampleHall, 'help-desk', 'screen-entrance', false)).toBe('help-desk');
    expect(nearestPlace(sampleHall, 'stairs', 'screen-entrance', true)).toBeUndefined();
  });
});

describe('no way', () => {
  it('is found from or to a place that the hall does not have', () => {
    expect(failureOf({ from: 'nowhere', to: 'a01', stepFree: false })).toBe('no-such-place');
    expect(failureOf({ from: 'a01', to: 'nowhere', stepFree: false })).toBe('no-such-place');
  });

  it('is found to a place that nothing leads to', () => {
    expect(failureOf({ from: 'start', to: 'lonely', stepFree: false }, inSmall)).toBe('no-way');
  });

  it('is found without steps where only stairs lead', () => {
    expect(failureOf({ from: 'start', to: 'gallery', stepFree: false }, inSmall)).toBe('found');
    expect(failureOf({ from: 'start', to: 'gallery', stepFree: true }, inSmall)).toBe('no-way');
  });

  it('is found without steps to what is marked as not step-free', () => {
    expect(failureOf({ from: 'start', to: 'steps', stepFree: true }, inSmall)).toBe('no-way');
  });
});

describe('a plan with a mistake', () => {
  it('is refused at once, not when somebody asks for a way', () => {
    const edges = [...smallHall.edges, { from: 'door', to: 'gone', kind: 'walk' as const }];
    expect(() => makeFindWay({ ...smallHall, edges })).toThrow(/gone/);
  });
});
