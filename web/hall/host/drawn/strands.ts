import { faint, paints } from './paints.ts';
import { addLine, between, fillLoop, type Pen, type Point } from './soft-path.ts';

/** A lock of hair: two edges that run the same way, from the root to the tip. */
export type Lock = { from: readonly Point[]; to: readonly Point[] };

/** The same number for the same index, evenly spread between 0 and 1. */
const scatter = (index: number) => {
  const value = Math.sin(index * 127.1 + 11.7) * 43758.5453;
  return value - Math.floor(value);
};

const strand = ({ from, to }: Lock, share: number, [start, end]: readonly [number, number]): Point[] => {
  const points = from.map((point, index) => between(point, to[index] ?? point, share));
  const last = points.length - 1;
  const at = (where: number): Point => {
    const index = Math.min(last - 1, Math.floor(where * last));
    return between(points[index] ?? [0, 0], points[index + 1] ?? [0, 0], where * last - index);
  };
  if (start === 0 && end === 1) return points;
  return Array.from({ length: 9 }, (_, step) => at(start + ((end - start) * step) / 8));
};

const trace = (pen: Pen, points: readonly Point[], colour: string, width: number) => {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  addLine(pen, points);
  pen.stroke();
};

/** `shine` says where along the lock light falls, as shares from the root; `lit` how strongly. */
type Shine = { at: number; length: number; lit: number };

/** Draws a lock: its mass, strands that follow its edges, and light across them. */
export const drawLock = (pen: Pen, lock: Lock, count: number, shines: readonly Shine[]) => {
  fillLoop(pen, [...lock.from, ...[...lock.to].reverse()], paints.hair);
  pen.save();
  pen.beginPath();
  addLine(pen, lock.from);
  addLine(pen, [...lock.to].reverse(), true);
  pen.closePath();
  pen.clip();
  pen.lineCap = 'round';
  for (let index = 0; index < count; index += 1) {
    const share = (index + scatter(index)) / count;
    const dark = scatter(index + 50) > 0.5;
    trace(
      pen,
      strand(lock, share, [0, 1]),
      dark ? faint(paints.hairDeep, 0.6) : faint('#3a3033', 0.5),
      1.5 + 2.5 * scatter(index + 9),
    );
  }
  for (const { at, length, lit } of shines)
    for (let index = 0; index < count; index += 1) {
      const share = (index + scatter(index + 31)) / count;
      const centre = at + (scatter(index + 77) - 0.5) * 0.06;
      const reach = length * (0.5 + 0.7 * scatter(index + 5)) * (1 - 0.5 * Math.abs(share - 0.5));
      const strength = lit * (0.35 + 0.65 * scatter(index + 13)) * Math.sin(Math.PI * Math.min(1, Math.max(0, share)));
      for (const [wide, much] of [
        [1, 0.34],
        [0.62, 0.4],
        [0.3, 0.5],
      ] as const) {
        const span = [Math.max(0, centre - reach * wide), Math.min(1, centre + reach * wide)] as const;
        trace(pen, strand(lock, share, span), faint(paints.hairShine, strength * much), 1.3 + 1.6 * scatter(index + 3));
      }
    }
  pen.restore();
};
