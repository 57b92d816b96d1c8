import { describe, expect, it } from 'vitest';
import type { Hall } from '#contract/hall.ts';
import { hallIdsAreUnique, hallNamesWhatExists, windowsAreStepFree } from '#core/knowledge/lint/hall-rules.ts';
import type { KnowledgeRule } from '#core/knowledge/lint/rule.ts';
import { aContext, aHall } from './a-context.ts';
import { both } from './a-guide.ts';

const found = ({ check }: KnowledgeRule, changes: Partial<Hall>) =>
  check(aContext({ hall: aHall(changes) })).map(({ path }) => path.join('.'));

const node = (id: string) => ({ id, floor: 'ground', at: [1, 1] as [number, number] });
const nodes = [...aHall().nodes, node('back-door')];
const entrance = (id: string, at: string) => ({
  id,
  kind: 'entrance' as const,
  name: both(id),
  node: at,
  stepFree: true,
});

describe('the plan of the hall', () => {
  it('names nodes, zones and floors that exist', () => {
    expect(found(hallNamesWhatExists, {})).toEqual([]);
    const [window] = aHall().windows;
    expect(
      found(hallNamesWhatExists, {
        nodes: [...aHall().nodes, { ...node('attic'), floor: 'third' }],
        edges: [{ from: 'door', to: 'nowhere', kind: 'walk' }],
        windows: window ? [{ ...window, zone: 'tax', node: 'gone' }] : [],
        places: [entrance('side', 'side-door')],
      }),
    ).toEqual(['nodes.2.floor', 'edges.0.to', 'windows.0.zone', 'windows.0.node', 'places.0.node']);
  });

  it('gives an id once', () => {
    expect(found(hallIdsAreUnique, {})).toEqual([]);
    expect(found(hallIdsAreUnique, { nodes: [...aHall().nodes, node('door')] })).toEqual(['nodes.2.id']);
  });

  it.each(['walk', 'ramp', 'lift'] as const)('lets a wheelchair reach a window by %s, in either direction', (kind) => {
    expect(found(windowsAreStepFree, { edges: [{ from: 'counter', to: 'door', kind }] })).toEqual([]);
  });

  it.each(['stairs', 'escalator'] as const)('does not count %s as step-free', (kind) => {
    expect(found(windowsAreStepFree, { edges: [{ from: 'door', to: 'counter', kind }] })).toEqual(['windows.0']);
  });

  it('leads step-free from every entrance, not from one alone', () => {
    const edges = [...aHall().edges, { from: 'back-door', to: 'counter', kind: 'stairs' as const }];
    const places = [...aHall().places, entrance('back-entrance', 'back-door')];
    const findings = windowsAreStepFree.check(aContext({ hall: aHall({ nodes, edges, places }) }));
    expect(findings).toMatchObject([{ file: 'hall/sample.yaml', path: ['windows', 0] }]);
    expect(findings[0]?.message).toBe('no step-free way to the window w1 from back-entrance');
  });

  it('has an entrance', () => {
    expect(found(windowsAreStepFree, { places: [{ ...entrance('desk', 'door'), kind: 'help-desk' }] })).toEqual([
      'places',
    ]);
  });

  it('is not judged while it cannot be read', () => {
    expect(windowsAreStepFree.check(aContext({ hall: undefined }))).toEqual([]);
  });
});
