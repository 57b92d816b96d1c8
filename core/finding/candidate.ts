/** A document that may fit, by its position in the release. `coverage`: how much of the question it accounts for, by channel. */
export type Candidate = { guide: number; rank: number; vector: number[]; coverage: number[] };
