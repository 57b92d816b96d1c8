/** Turns ranks, best first, into shares that add up to one. */
export const sharesOf = (ranks: readonly number[], sharpness: number) => {
  const powers = ranks.map((rank) => Math.exp((rank - (ranks[0] ?? 0)) * sharpness));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};
