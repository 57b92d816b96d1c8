/** A name to be written beside a point. All lengths are units of the plan. */
export type Label = { id: string; name: string; at: readonly [number, number] };
export type PlacedLabel = Label & { x: number; y: number; anchor: 'start' | 'end' | 'middle' };

/** A rectangle by its edges. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** Chinese characters are as wide as they are high, others about half as wide. */
const widthOf = (name: string, size: number) =>
  [...name].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? size : size * 0.56), 0);

const overlap = (a: Box, b: Box) => {
  const [across, down] = [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  return across > 0 && down > 0 ? across * down : 0;
};

const gap = 0.8;

const seats = (label: Label, size: number): PlacedLabel[] => {
  const [x, y] = label.at;
  const off = size * gap;
  const seat = (dx: number, dy: number, anchor: PlacedLabel['anchor']) => ({ ...label, x: x + dx, y: y + dy, anchor });
  return [
    seat(off, -off, 'start'),
    seat(-off, -off, 'end'),
    seat(off, off, 'start'),
    seat(-off, off, 'end'),
    seat(0, -off * 1.7, 'middle'),
    seat(0, off * 1.7, 'middle'),
  ];
};

const boxOf = ({ name, x, y, anchor }: PlacedLabel, size: number): Box => {
  const width = widthOf(name, size);
  const left = { start: x, end: x - width, middle: x - width / 2 }[anchor];
  return { left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
};

/** A name that cannot be seen whole is worse than one that covers something, by so much. */
const unseen = 20;

/** How much of a box lies outside of what is seen. */
const outside = (box: Box, seen: Box) => (box.right - box.left) * (box.bottom - box.top) - overlap(box, seen);

/**
 * Puts each name where it covers least: of the way, of what else is drawn (`taken`) and of the names before it, and where it
 * can be seen whole. `size` is the height of the type.
 */
export const placeLabels = (
  labels: readonly Label[],
  { size, seen, taken }: { size: number; seen: Box; taken: readonly Box[] },
): PlacedLabel[] => {
  const placed: PlacedLabel[] = [];
  const covered = [...taken];
  for (const label of labels) {
    const cost = (seat: PlacedLabel) => {
      const box = boxOf(seat, size);
      return outside(box, seen) * unseen + covered.reduce((sum, other) => sum + overlap(box, other), 0);
    };
    const best = seats(label, size).reduce((least, seat) => (cost(seat) < cost(least) ? seat : least));
    placed.push(best);
    covered.push(boxOf(best, size));
  }
  return placed;
};
