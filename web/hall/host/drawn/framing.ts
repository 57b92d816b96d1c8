/** How the drawing lies in its box: pixels a unit, and where the drawing's origin (middle, top) is. */
type Framing = { scale: number; x: number; y: number };

/** Units across which the host moves its arms, and the least and most of the host's height that a box shows. */
const across = 1040;
const least = 1040;
const most = 1310;

/** Fits the host into a box: as large as both arms allow, at least down to the hands, never cut at the head. */
export const frameHost = (width: number, height: number): Framing => {
  const scale = Math.min(width / across, height / least);
  return { scale, x: width / 2, y: Math.max(0, height - most * scale) };
};
