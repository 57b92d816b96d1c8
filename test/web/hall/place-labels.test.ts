import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '#web/hall/way/place-labels.ts';

const seen = { left: 0, right: 400, top: 0, bottom: 300 };
const size = 20;

describe('names on the plan', () => {
  it('stand to the right above their point where nothing is in the way', () => {
    const [label] = placeLabels([{ id: 'a', name: '总服务台', at: [100, 100] }], { size, seen, taken: [] });
    expect(label).toMatchObject({ anchor: 'start', x: 116, y: 84 });
  });

  it('turn to the left at the right edge, and give way to the line', () => {
    const [edge] = placeLabels([{ id: 'a', name: '总服务台', at: [390, 100] }], { size, seen, taken: [] });
    expect(edge?.anchor).toBe('end');
    const line = { left: 100, right: 400, top: 70, bottom: 95 };
    const [beside] = placeLabels([{ id: 'a', name: '总服务台', at: [100, 100] }], { size, seen, taken: [line] });
    expect(beside).not.toMatchObject({ anchor: 'start', y: 84 });
  });

  it('do not cover each other where two points are close', () => {
    const near = fc.integer({ min: 30, max: 60 });
    fc.assert(
      fc.property(near, near, (x, y) => {
        const placed = placeLabels(
          [
            { id: 'a', name: '北厅', at: [200, 150] },
            { id: 'b', name: '北侧电梯', at: [200 + x - 15, 150 + y - 45] },
          ],
          { size, seen, taken: [] },
        );
        const boxes = placed.map(({ name, x: at, y: middle, anchor }) => {
          const width = name.length * size;
          const left = { start: at, end: at - width, middle: at - width / 2 }[anchor];
          return { left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 };
        });
        const [a, b] = boxes;
        if (!a || !b) return expect.fail('two labels');
        const covers = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(covers).toBe(false);
      }),
    );
  });
});
