import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WindowKind } from '#contract/window-kind.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { sampleHall as hall } from './sample-hall.ts';

const findWay = makeFindWay(hall);
const metres = (from: string, to: string, stepFree: boolean) => {
  const found = findWay({ from, to, stepFree });
  return found.ok ? found.value.metres : Number.NaN;
};
const spots = [...hall.windows, ...hall.places];
const usable = [...hall.windows, ...hall.places.filter((place) => place.stepFree)].map((spot) => spot.id);
const kinds = (...wanted: string[]) => hall.places.filter((place) => wanted.includes(place.kind));
const nodes = new Map(hall.nodes.map((node) => [node.id, node]));
const node = (id: string) => nodes.get(id) ?? expect.fail(`no node ${id}`);

type Box = { floor: string; left: number; right: number; top: number; bottom: number };
const boxes = new Map<string, Box>(
  hall.zones.map(({ id, floor, outline }) => {
    const [xs, ys] = [outline.map((point) => point[0]), outline.map((point) => point[1])];
    return [
      id,
      { floor, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
    ];
  }),
);
const box = (zone: string) => boxes.get(zone) ?? expect.fail(`no zone ${zone}`);
const overlap = (a: Box, b: Box) =>
  a.floor === b.floor && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the sample hall', () => {
  it('says in both languages that it is a sample', () => {
    expect(hall.sample).toBe(true);
    expect(hall.notice.zh).toMatch(/^示例大厅：.*平面图.*窗口编号.*开放时间/);
    expect(hall.notice.en).toMatch(/^Sample hall: .*plan.*window numbers.*hours/);
  });

  it('has a window for every kind', () => {
    expect(new Set(hall.windows.flatMap((window) => window.kinds))).toEqual(new Set(WindowKind.options));
  });

  it('has unique ids and window numbers, and names nothing that it does not hold', () => {
    const ids = spots.map((spot) => spot.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hall.windows.map((window) => window.number)).size).toBe(hall.windows.length);
    expect(nodes.size).toBe(hall.nodes.length);
    for (const spot of spots) expect(nodes.has(spot.node), spot.id).toBe(true);
    for (const edge of hall.edges) expect([nodes.has(edge.from), nodes.has(edge.to)], edge.from).toEqual([true, true]);
  });

  it('has zones that lie on their floor and do not overlap', () => {
    const all = hall.zones.map((zone) => box(zone.id));
    for (const zone of all) {
      const floor = hall.floors.find((it) => it.id === zone.floor);
      expect(zone.right).toBeLessThanOrEqual(floor?.width ?? 0);
      expect(zone.bottom).toBeLessThanOrEqual(floor?.depth ?? 0);
    }
    expect(all.flatMap((a, at) => all.slice(at + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });

  it.each(hall.windows)('has window $number on the edge of its zone, towards the corridor', (window) => {
    const zone = box(window.zone);
    const before = node(window.node);
    expect(before.floor).toBe(zone.floor);
    expect([zone.top, zone.bottom]).toContain(window.at[1]);
    expect(window.at[0]).toBeGreaterThan(zone.left);
    expect(window.at[0]).toBeLessThan(zone.right);
    expect(before.at[0]).toBe(window.at[0]);
    expect(before.at[1] < zone.top || before.at[1] > zone.bottom).toBe(true);
  });

  it('has no corridor that runs through a zone', () => {
    const crossed = hall.edges.flatMap(({ from, to }) => {
      const [a, b] = [node(from), node(to)];
      const [xs, ys] = [
        [a.at[0], b.at[0]],
        [a.at[1], b.at[1]],
      ];
      const line = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
      return [...boxes.values()].filter((zone) => a.floor === b.floor && overlap({ floor: a.floor, ...line }, zone));
    });
    expect(crossed).toEqual([]);
  });

  it('offers every kind of place, and toilets for everybody on both floors', () => {
    const floorsOf = (kind: string) => new Set(kinds(kind).map((place) => node(place.node).floor));
    for (const kind of ['toilet', 'accessible-toilet', 'ticket-machine', 'screen', 'help-desk'])
      expect(floorsOf(kind), kind).toEqual(new Set(['ground', 'upper']));
    for (const kind of ['self-service', 'mother-room', 'copier', 'waiting-area', 'stairs'])
      expect(kinds(kind), kind).not.toEqual([]);
    expect(kinds('lift')).toHaveLength(2);
  });

  it.each(kinds('entrance', 'screen'))('leads without steps from $id to every window and accessible toilet', (from) => {
    const goals = [...hall.windows, ...kinds('accessible-toilet', 'mother-room')];
    expect(goals.filter((goal) => !findWay({ from: from.id, to: goal.id, stepFree: true }).ok)).toEqual([]);
  });
});

describe('distances in the sample hall', () => {
  const spot = fc.constantFrom(...usable);

  it('are the same there and back', () => {
    fc.assert(
      fc.property(spot, spot, fc.boolean(), (a, b, stepFree) => {
        expect(metres(a, b, stepFree)).toBeCloseTo(metres(b, a, stepFree), 6);
      }),
    );
  });

  it('are never longer than by way of somewhere else, and never shorter without steps', () => {
    fc.assert(
      fc.property(spot, spot, spot, fc.boolean(), (a, b, c, stepFree) => {
        expect(metres(a, c, stepFree)).toBeLessThanOrEqual(metres(a, b, stepFree) + metres(b, c, stepFree) + 1e-6);
        expect(metres(a, c, true)).toBeGreaterThanOrEqual(metres(a, c, false));
      }),
    );
  });

  it('are those of the points that are drawn', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hall.windows), spot, (window, to) => {
        const found = findWay({ from: window.id, to, stepFree: true });
        if (!found.ok) return expect.fail(found.failure.kind);
        const { points } = found.value;
        expect(points.at(0)?.node).toBe(window.node);
        for (const [at, point] of points.slice(1).entries()) {
          const edge = hall.edges.find((it) =>
            [it.from, it.to].every((end) => [point.node, points[at]?.node].includes(end)),
          );
          expect(edge?.kind).toMatch(/^(walk|ramp|lift)$/);
        }
      }),
    );
  });
});

describe('the instructions of the sample hall', () => {
  const everyWay = spots.flatMap((from) =>
    spots.flatMap((to) =>
      [false, true].flatMap((stepFree) => {
        const found = findWay({ from: from.id, to: to.id, stepFree });
        return found.ok ? [found.value] : [];
      }),
    ),
  );

  it('cover the points of every way between every two places, in order and without a gap', () => {
    expect(everyWay.length).toBeGreaterThan(spots.length * (spots.length - 1));
    for (const { from, to, legs, instructions, points } of everyWay) {
      expect(legs.length, `${from} → ${to}`).toBe(instructions.length);
      expect([legs.at(0)?.from, legs.at(-1)?.to], `${from} → ${to}`).toEqual([0, points.length - 1]);
      expect(legs.slice(1).map((leg) => leg.from)).toEqual(legs.slice(0, -1).map((leg) => leg.to));
      expect(legs.every((leg) => leg.from <= leg.to)).toBe(true);
    }
  });

  it('name a landmark, a window or a floor wherever one turns', () => {
    const turns = usable.flatMap((to) => {
      const found = findWay({ from: 'screen-entrance', to, stepFree: true });
      return found.ok ? found.value.instructions.filter(({ zh }) => /转$/.test(zh)) : [];
    });
    expect(turns.length).toBeGreaterThan(usable.length);
    expect(turns.filter(({ zh }) => !/到.+，.转$|过了.+转$/.test(zh))).toEqual([]);
  });
});
