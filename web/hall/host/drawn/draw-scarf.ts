import { along, dab, faint, paints } from './paints.ts';
import { fillLoop, type Pen, type Point, points, strokeLine } from './soft-path.ts';

const silk = (pen: Pen, line: readonly [number, number, number, number]) =>
  along(pen, line, [
    [0, paints.scarfLight],
    [0.45, paints.scarf],
    [1, '#d98538'],
  ]);

const drawFolds = (pen: Pen, lines: readonly string[], width: number) => {
  for (const line of lines) strokeLine(pen, points(line), faint(paints.scarfDeep, 0.5), width);
};
const drawGleams = (pen: Pen, lines: readonly string[], width: number) => {
  for (const line of lines) strokeLine(pen, points(line), faint('#ffe3bd', 0.55), width);
};

/** A piece of silk that throws a shadow on what lies under it. */
const drawPiece = (pen: Pen, outline: readonly Point[], line: readonly [number, number, number, number]) => {
  pen.save();
  pen.shadowColor = 'rgb(40 24 10 / 40%)';
  pen.shadowBlur = 7;
  pen.shadowOffsetY = 3;
  fillLoop(pen, outline, silk(pen, line));
  pen.restore();
};

const band = points('-54,418 -30,440 0,450 30,440 54,418 61,438 46,466 8,488 -40,470 -61,440');
const knot = points('-20,456 0,449 18,458 20,480 0,494 -22,482');
const tails = [
  '2,478 24,492 42,546 56,606 42,618 24,612 10,562',
  '-14,478 6,492 2,552 -6,628 -26,634 -46,620 -30,552',
].map(points);

/** A silk scarf around the neck, knotted in the middle. */
export const drawScarf = (pen: Pen) => {
  pen.lineCap = 'round';
  for (const tail of tails) drawPiece(pen, tail, [-40, 480, 40, 620]);
  drawFolds(
    pen,
    ['10,498 26,552 38,604', '4,500 16,548 24,590', '-10,498 -16,552 -24,616', '-2,500 -6,552 -10,600'],
    2.2,
  );
  drawGleams(pen, ['18,500 34,552 46,600', '-16,500 -24,552 -36,612'], 2.6);
  drawPiece(pen, band, [-60, 420, 60, 490]);
  drawFolds(
    pen,
    ['-54,430 -32,450 -8,462', '-52,444 -34,462 -10,472', '54,430 34,450 10,462', '52,446 36,463 10,473'],
    2.2,
  );
  drawGleams(pen, ['-46,428 -32,441 -16,450', '36,441 24,449 12,455'], 2.8);
  drawPiece(pen, knot, [-20, 450, 20, 496]);
  drawFolds(pen, ['-14,458 -8,472 -10,486', '8,455 6,472 9,488'], 2);
  dab(pen, [-3, 464, 9, 7], '#fff0d8', 0.8);
};
