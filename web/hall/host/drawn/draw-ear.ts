import type { HeadView } from './head-view.ts';
import { along, faint, paints } from './paints.ts';
import { fillLoop, type Pen, points, strokeLine } from './soft-path.ts';

const rim = points('-9,-26 5,-31 15,-20 13,4 6,26 -3,31 -12,10');
const fold = points('-3,-17 6,-20 9,-8 2,5 3,14');

/** An ear with a pearl; `side` is 1 for the viewer's right. */
export const drawEar = (pen: Pen, view: HeadView, side: 1 | -1) => {
  pen.save();
  pen.translate(...view.see(107 * side, 14, -14));
  pen.scale(side, 1);
  fillLoop(
    pen,
    rim,
    along(
      pen,
      [-12, 0, 18, 0],
      [
        [0, '#e9b393'],
        [1, '#f6cbb0'],
      ],
    ),
  );
  strokeLine(pen, fold, faint(paints.skinLine, 0.4), 2.2);
  const pearl = pen.createRadialGradient(0, 30, 0.5, 2, 33, 7);
  pearl.addColorStop(0, '#ffffff');
  pearl.addColorStop(0.6, '#eee6df');
  pearl.addColorStop(1, '#b9aaa2');
  pen.fillStyle = pearl;
  pen.beginPath();
  pen.arc(2, 34, 6, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
};
