import type { Pen } from './soft-path.ts';

/** A part of the drawing that does not change, kept as pixels: drawn once for a size, then laid down at little cost. */
export type Layer = {
  /** Makes the pixels anew for this many pixels a unit. */
  prepare: (scale: number) => void;
  /** Lays it where it belongs; the pen's transformation is in units. */
  lay: (pen: Pen) => void;
};

/** `box` is what the part covers, in units: left, top, right, bottom. */
export const makeLayer = (
  [left, top, right, bottom]: readonly [number, number, number, number],
  draw: (pen: Pen) => void,
): Layer => {
  const canvas = new OffscreenCanvas(1, 1);
  return {
    prepare: (scale) => {
      canvas.width = Math.max(1, Math.ceil((right - left) * scale));
      canvas.height = Math.max(1, Math.ceil((bottom - top) * scale));
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (!pen) return;
      pen.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
      draw(pen);
    },
    lay: (pen) => pen.drawImage(canvas, left, top, right - left, bottom - top),
  };
};
