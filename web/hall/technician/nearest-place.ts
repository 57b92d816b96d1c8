import type { Hall } from '#contract/hall.ts';

const kinds = ['screen', 'entrance', 'help-desk', 'waiting-area', 'self-service'];

/** Places where a screen may stand, screens first. */
export const placesForScreens = ({ places }: Hall) =>
  places
    .filter(({ kind }) => kinds.includes(kind))
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));

/** The place for a screen that is nearest to a point of a floor, in metres. */
export const nearestPlace = (hall: Hall, floor: string, [x, y]: readonly [number, number]): string | undefined => {
  const nodes = new Map(hall.nodes.map((node) => [node.id, node]));
  const far = (node: string) => {
    const spot = nodes.get(node);
    return spot?.floor === floor ? Math.hypot(spot.at[0] - x, spot.at[1] - y) : Number.POSITIVE_INFINITY;
  };
  const [nearest] = placesForScreens(hall).sort((one, other) => far(one.node) - far(other.node));
  return nearest && far(nearest.node) < Number.POSITIVE_INFINITY ? nearest.id : undefined;
};
