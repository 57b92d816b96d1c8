import { fail, ok, type Result } from '#core/result.ts';
import { squeeze, unsqueeze } from './squeeze.ts';

/*
 * A pack is one file, little-endian: magic, format, checksum of what follows, length of the text in UTF-16 units, then
 * the squeezed text. It is as small as it gets: a server need not compress it.
 */
const magic = 0x4b50424c;
const format = 3;
const headerBytes = 16;

/** Why a file is refused as a pack. */
export type PackFailure = { kind: 'not-a-pack' | 'other-format' | 'damaged' };

/** 32-bit FNV-1a. */
const checksumOf = (bytes: Uint8Array) => {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};

export const writePack = (text: string): Uint8Array => {
  const squeezed = squeeze(text);
  const bytes = new Uint8Array(headerBytes + squeezed.length);
  bytes.set(squeezed, headerBytes);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, magic, true);
  header.setUint32(4, format, true);
  header.setUint32(12, text.length, true);
  header.setUint32(8, checksumOf(bytes.subarray(12)), true);
  return bytes;
};

export const readPack = (bytes: Uint8Array): Result<string, PackFailure> => {
  if (bytes.length < headerBytes) return fail({ kind: 'not-a-pack' });
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (header.getUint32(0, true) !== magic) return fail({ kind: 'not-a-pack' });
  if (header.getUint32(4, true) !== format) return fail({ kind: 'other-format' });
  if (header.getUint32(8, true) !== checksumOf(bytes.subarray(12))) return fail({ kind: 'damaged' });
  return ok(unsqueeze(bytes.subarray(headerBytes), header.getUint32(12, true)));
};
