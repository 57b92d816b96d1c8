/**
 * How near a guide, by its position in the release, is to a question: the cosine of the question's vector with the
 * nearest of the guide's, in standard deviations of what guides that have nothing to do with each other show. What
 * counts is how far apart two guides are by it; by itself it says nothing. 0 for a guide without vectors.
 */
export type Nearness = (guide: number) => number;
