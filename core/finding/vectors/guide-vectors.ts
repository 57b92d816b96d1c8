/** The vectors of a release's guides, as they lie in it. Rows are vectors, one guide after another. */
export type GuideVectors = {
  /** The embedding model that made them: only its own vectors compare with them. */
  model: string;
  dimensions: number;
  /** Whether the model was asked for so many dimensions, and must be again. */
  shortened: boolean;
  /** Standard deviation of the cosines of rows of different guides. */
  spread: number;
  /** The first row of each guide; one more entry than there are guides. */
  starts: Uint32Array;
  /** What makes each row of length one. */
  scales: Float32Array;
  /** `dimensions` numbers a row. */
  values: Int8Array;
};
