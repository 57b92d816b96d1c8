import { along, faint, paints } from './paints.ts';
import { fillLoop, type Pen, points } from './soft-path.ts';
import { drawLock, type Lock } from './strands.ts';

const mass = points(
  '-10,-191 38,-186 90,-172 137,-106 152,-20 152,70 140,150 112,184 60,174 0,166 -60,174 -116,186 -146,150 -156,70 -153,-20 -137,-106 -86,-172',
);

/** Behind face and neck: the mass of a bob that ends at the jaw. Origin is between the eyes. */
export const drawBackHair = (pen: Pen) => {
  fillLoop(
    pen,
    mass,
    along(
      pen,
      [0, -100, 0, 190],
      [
        [0, paints.hair],
        [0.5, paints.hairDeep],
        [1, '#171316'],
      ],
    ),
  );
};

const sweep: Lock = {
  from: points('36,-150 14,-112 -26,-82 -66,-50 -94,-4 -103,60 -101,120 -86,172'),
  to: points('38,-180 -30,-191 -98,-162 -140,-100 -156,-20 -159,66 -149,140 -112,188'),
};
const tucked: Lock = {
  from: points('36,-150 62,-112 88,-78 104,-40 110,0 108,54 104,112 94,166'),
  to: points('38,-180 90,-174 130,-128 150,-72 156,0 156,76 145,145 110,186'),
};

/** The side on the viewer's right, brushed behind the ear. */
export const drawTuckedHair = (pen: Pen) => {
  drawLock(pen, tucked, 60, [
    { at: 0.33, length: 0.1, lit: 0.75 },
    { at: 0.72, length: 0.1, lit: 0.45 },
  ]);
};

/** Parted on the viewer's right and swept over the forehead to the left. */
export const drawSweptHair = (pen: Pen) => {
  drawLock(pen, sweep, 80, [
    { at: 0.34, length: 0.11, lit: 0.9 },
    { at: 0.73, length: 0.1, lit: 0.45 },
  ]);
  // The parting.
  pen.strokeStyle = faint('#a67a66', 0.45);
  pen.lineWidth = 1.4;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(39, -174);
  pen.quadraticCurveTo(36, -162, 37, -148);
  pen.stroke();
};
