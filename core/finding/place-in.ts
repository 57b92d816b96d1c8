/** Where a value stands among sorted ones, from `low` up to but not with `end`; -1: nowhere. */
export const placeIn = (sorted: Uint32Array, value: number, low = 0, end = sorted.length) => {
  let first = low;
  let last = end - 1;
  while (first <= last) {
    const middle = (first + last) >>> 1;
    const there = sorted[middle] ?? 0;
    if (there === value) return middle;
    if (there < value) first = middle + 1;
    else last = middle - 1;
  }
  return -1;
};
