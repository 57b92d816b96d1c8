/** How fast an older visitor walks, in metres a second: unhurried, so that the time told is never too short. */
const elderPace = 0.8;

/** Whole minutes on foot, at least one; the metres of a way count lifts and stairs already. */
export const walkingMinutes = (metres: number): number => Math.max(1, Math.ceil(metres / elderPace / 60));
