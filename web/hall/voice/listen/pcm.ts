/** Samples of -1 to 1 as 16-bit PCM, little-endian on every machine. */
export const toPcm = (frames: readonly Float32Array[]): Uint8Array<ArrayBuffer> => {
  const length = frames.reduce((sum, frame) => sum + frame.length, 0);
  const view = new DataView(new ArrayBuffer(length * 2));
  let at = 0;
  for (const frame of frames) {
    for (const sample of frame) {
      const clipped = Math.max(-1, Math.min(1, sample));
      view.setInt16(at, Math.round(clipped < 0 ? clipped * 32_768 : clipped * 32_767), true);
      at += 2;
    }
  }
  return new Uint8Array(view.buffer);
};

/** So many bytes at once: more arguments than a call can take would throw. */
const atOnce = 0x80_00;

/** Bytes in base64. */
export const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  }
  return btoa(parts.join(''));
};
