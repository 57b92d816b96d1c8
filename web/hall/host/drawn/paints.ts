import type { Pen } from './soft-path.ts';

/** The colours of the drawn host; suit and scarf are those of the pages. */
export const paints = {
  suit: '#0b4650',
  suitLight: '#17606b',
  suitDeep: '#07363e',
  suitLine: '#042228',
  blouse: '#fbfaf6',
  blouseShade: '#cfd8da',
  scarf: '#f0a35a',
  scarfLight: '#f9c78d',
  scarfDeep: '#c5722c',
  skin: '#f5cfb5',
  skinLight: '#fde5d3',
  skinShade: '#dfa587',
  skinLine: '#a9694d',
  hair: '#1f1a1d',
  hairDeep: '#120f12',
  hairShine: '#8c7672',
  brow: '#3b2a26',
  lash: '#1c1314',
  lip: '#cf6660',
  lipLight: '#e58d83',
  lipDeep: '#a8434a',
  mouth: '#4a1218',
} as const;

/** A colour with another opacity, 0 to 1. */
export const faint = (colour: string, opacity: number) =>
  `${colour}${Math.round(Math.min(1, Math.max(0, opacity)) * 255)
    .toString(16)
    .padStart(2, '0')}`;

type Stops = readonly (readonly [number, string])[];

/** Colours along a line from one point to another. */
export const along = (pen: Pen, [x1, y1, x2, y2]: readonly [number, number, number, number], stops: Stops) => {
  const made = pen.createLinearGradient(x1, y1, x2, y2);
  for (const [offset, colour] of stops) made.addColorStop(offset, colour);
  return made;
};

/** A soft round spot that fades to nothing. */
const spot = (pen: Pen, [x, y, radius]: readonly [number, number, number], colour: string, opacity: number) => {
  const made = pen.createRadialGradient(x, y, 0, x, y, radius);
  made.addColorStop(0, faint(colour, opacity));
  made.addColorStop(0.5, faint(colour, opacity * 0.45));
  made.addColorStop(1, faint(colour, 0));
  return made;
};

/** Lays a soft spot over what is drawn, squeezed to an ellipse. */
export const dab = (
  pen: Pen,
  [x, y, rx, ry]: readonly [number, number, number, number],
  colour: string,
  opacity: number,
) => {
  pen.save();
  pen.translate(x, y);
  pen.scale(1, ry / rx);
  pen.fillStyle = spot(pen, [0, 0, rx], colour, opacity);
  pen.beginPath();
  pen.arc(0, 0, rx, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
};
