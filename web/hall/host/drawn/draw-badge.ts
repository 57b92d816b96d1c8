import { along, paints } from './paints.ts';
import type { Pen } from './soft-path.ts';

/** What the badge says in either language: who this is, and that it is no person. */
const words = '领办 · AI';

/** The name badge on the host's left breast. */
export const drawBadge = (pen: Pen) => {
  pen.save();
  pen.translate(124, 652);
  pen.rotate(0.04);
  pen.shadowColor = 'rgb(0 12 15 / 55%)';
  pen.shadowBlur = 8;
  pen.shadowOffsetY = 3;
  pen.fillStyle = along(
    pen,
    [-46, -16, 46, 16],
    [
      [0, '#ffffff'],
      [1, '#e6ebe9'],
    ],
  );
  pen.beginPath();
  pen.roundRect(-47, -17, 94, 34, 6);
  pen.fill();
  pen.shadowColor = 'transparent';
  pen.fillStyle = paints.scarf;
  pen.beginPath();
  pen.roundRect(-47, -17, 7, 34, [6, 0, 0, 6]);
  pen.fill();
  pen.fillStyle = paints.suitDeep;
  pen.font = '600 19px "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(words, 3, 1, 80);
  pen.restore();
};
