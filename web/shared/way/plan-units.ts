/** Metres from the top left corner of a floor, as in the hall's plan. */
export type Point = readonly [number, number];

/** Plans are drawn at ten units a metre, so that line widths and type stay in whole numbers. */
export const units = ([x, y]: Point): Point => [x * 10, y * 10];
