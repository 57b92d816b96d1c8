import { along, dab, faint, paints } from './paints.ts';
import { fillLoop, type Pen, points, strokeLine } from './soft-path.ts';

const front = points('-58,462 0,490 58,462 66,540 40,660 6,764 -34,660 -66,540');
const creases = ['-42,560 -30,630 -14,690', '42,556 32,620 20,690', '-22,600 -14,660 -4,720'].map(points);

/** The white blouse in the opening of the jacket. */
export const drawBlouse = (pen: Pen) => {
  const cloth = along(
    pen,
    [-60, 480, 70, 700],
    [
      [0, '#ffffff'],
      [0.5, paints.blouse],
      [1, paints.blouseShade],
    ],
  );
  fillLoop(pen, front, cloth);
  strokeLine(pen, points('0,560 3,660 5,755'), faint('#93a3a6', 0.6), 1.8);
  for (const y of [652, 706]) dab(pen, [8, y, 5, 5], '#8c9b9e', 0.9);
  for (const crease of creases) strokeLine(pen, crease, faint('#93a3a6', 0.26), 4);
};
