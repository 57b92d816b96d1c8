import type * as z from 'zod';
import type { Role } from '#contract/staff/staff.ts';
import type { PlaceName } from '../state/use-place.ts';

type RoleName = z.infer<typeof Role>;

const byRole: Record<RoleName, PlaceName[]> = {
  helper: ['desk', 'calendar'],
  lead: ['desk', 'calendar', 'team', 'ratings', 'corrections', 'model', 'accesses'],
  operator: ['corrections', 'model', 'accesses'],
};
const order: PlaceName[] = ['desk', 'calendar', 'team', 'ratings', 'corrections', 'model', 'accesses'];

/** The pages that these roles may open; an operator sees no case. */
export const placesOf = (roles: readonly RoleName[]) =>
  order.filter((place) => roles.some((role) => byRole[role].includes(place)));
