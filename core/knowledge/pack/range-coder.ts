/** Takes the bit to write, and of how many of 4096 cases it is 1; returns the bit that was written, or read. */
export type CodeBit = (bit: number, likely: number) => number;

const top = 0xff000000;

/** Where the range of what is still possible is cut: below lies 1. */
const cut = (low: number, high: number, likely: number) => {
  const range = high - low;
  return low + Math.floor(range / 4096) * likely + (((range % 4096) * likely) >>> 12);
};

/** Whether the first bytes of both ends have become the same. */
const isSettled = (low: number, high: number) => ((low ^ high) & top) === 0;

/** Writes bits, each in as little space as it was likely. */
export const makeRangeWriter = () => {
  const bytes: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  const code: CodeBit = (bit, likely) => {
    const middle = cut(low, high, likely);
    if (bit) high = middle;
    else low = middle + 1;
    while (isSettled(low, high)) {
      bytes.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    return bit;
  };
  const finish = () => Uint8Array.from([...bytes, low >>> 24, 255, 255, 255]);
  return { code, finish };
};

/** Reads what a range writer wrote. */
export const makeRangeReader = (bytes: Uint8Array): CodeBit => {
  let at = 4;
  let low = 0;
  let high = 0xffffffff;
  let value = bytes.subarray(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  return (_, likely) => {
    const middle = cut(low, high, likely);
    const bit = value <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    while (isSettled(low, high)) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      value = ((value << 8) | (bytes[at] ?? 0)) >>> 0;
      at += 1;
    }
    return bit;
  };
};
