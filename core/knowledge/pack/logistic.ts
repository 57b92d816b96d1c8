/*
 * Probabilities between 0 and 4095 and their logistic counterparts between -2047 and 2047, in whole numbers alone: a
 * pack is written by one JavaScript engine and read by another, and their exponential functions differ in the last digit.
 */
const supports = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];
const half = 2048;
const size = 2 * half;

const squashOne = (value: number) => {
  const share = value & 127;
  const at = (value >> 7) + 16;
  return ((supports[at] ?? 0) * (128 - share) + (supports[at + 1] ?? 4095) * share + 64) >> 7;
};

const squashTable = Int16Array.from({ length: size }, (_, index) => squashOne(index - half));

const stretchTable = new Int16Array(size).fill(half - 1);
for (let value = half - 1, from = size; value >= -half; value -= 1) {
  const least = squashTable[value + half] ?? 0;
  stretchTable.fill(value, least, from);
  from = least;
}
stretchTable.fill(1 - half, 0, squashTable[1]);

/** The probability of a logistic value, 1 to 4095. */
export const squash = (value: number) =>
  squashTable[value > half - 1 ? size - 1 : value < 1 - half ? 1 : value + half] ?? half;

/** The logistic value of a probability. */
export const stretch = (probability: number) => stretchTable[probability] ?? 0;
