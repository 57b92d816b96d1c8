import type { Hall } from '#contract/hall.ts';
import { makeFindWay } from './find-way.ts';

type Kind = Hall['places'][number]['kind'];

/** Of the places of a kind the one with the shortest way from another place; undefined where none can be reached. */
export const nearestPlace = (hall: Hall, kind: Kind, from: string, stepFree: boolean): string | undefined => {
  const findWay = makeFindWay(hall);
  const reached = hall.places.flatMap((place) => {
    const found = place.kind === kind ? findWay({ from, to: place.id, stepFree }) : undefined;
    return found?.ok ? [{ id: place.id, metres: found.value.metres }] : [];
  });
  return reached.sort((a, b) => a.metres - b.metres)[0]?.id;
};
