/** A vector in a byte a number. `values` times `scale` is of length one; a vector of zeros has the scale 0. */
export type Quantised = { values: Int8Array; scale: number };

const most = 127;

/** Quantises a direction: how long the vector was is forgotten. */
export const quantise = (vector: ArrayLike<number>): Quantised => {
  const values = new Int8Array(vector.length);
  let largest = 0;
  for (let at = 0; at < vector.length; at += 1) largest = Math.max(largest, Math.abs(vector[at] ?? 0));
  if (largest === 0) return { values, scale: 0 };
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const value = Math.round(((vector[at] ?? 0) / largest) * most);
    values[at] = value;
    squares += value * value;
  }
  return { values, scale: 1 / Math.sqrt(squares) };
};
