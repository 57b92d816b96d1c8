/** Parts one after another, and where each starts; the last start is the end. */
export const joinBytes = (parts: readonly Uint8Array[]) => {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, index) => {
    starts[index + 1] = (starts[index] ?? 0) + part.length;
  });
  const whole = new Uint8Array(starts[parts.length] ?? 0);
  parts.forEach((part, index) => {
    whole.set(part, starts[index]);
  });
  return { whole, starts };
};
