/** How many earlier matters a visit remembers. */
export const longestHistory = 6;
