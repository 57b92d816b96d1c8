import { fail, ok, type Result } from '#core/result.ts';

/*
 * A release is one file, little-endian: magic, format, checksum of what follows, number of sections,
 * then (offset, length in bytes) of each section in the order of `sectionNames`, then the sections, each at a
 * multiple of 8. The last one, `vectors`, is left out where it is empty. Typed arrays are views into the file: nothing is copied or parsed when it is opened.
 */
const magic = 0x4c42524c;
const format = 7;
const headerWords = 4;

const sectionNames = [
  'meta',
  'guides',
  'guideStarts',
  'bundles',
  'families',
  'questions',
  'hall',
  'help',
  'centres',
  'policies',
  'departments',
  'lexicon',
  'texts',
  'prompts',
  'pinyin',
  'features',
  'counts',
  'postingLengths',
  'postings',
  'norms',
  'passageLengths',
  'passages',
  'alphabet',
  'chunkLengths',
  'chunks',
  'words',
  'wordStarts',
  'vectors',
] as const;
/** A release without vectors is the same file that it was before there were any. */
const leastSections = sectionNames.length - 1;
type SectionName = (typeof sectionNames)[number];
export type Sections = Record<SectionName, Uint8Array>;

/** 32-bit FNV-1a over whole words, then the rest. */
export const checksumOf = (bytes: Uint8Array) => {
  let hash = 0x811c9dc5;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  // by position: walking a typed array as an iterable costs four times as much
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193);
  for (const byte of bytes.subarray(words.length * 4)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};

const aligned = (length: number) => (length + 7) & ~7;

/** Where the first section begins. */
const startOf = (count: number) => aligned((headerWords + count * 2) * 4);

export const writeSections = (sections: Sections): Uint8Array => {
  const names = sectionNames.slice(0, sections.vectors.length > 0 ? sectionNames.length : leastSections);
  const start = startOf(names.length);
  const size = names.reduce((sum, name) => sum + aligned(sections[name].length), start);
  const bytes = new Uint8Array(size);
  const header = new Uint32Array(bytes.buffer);
  let at = start;
  names.forEach((name, index) => {
    bytes.set(sections[name], at);
    header[headerWords + index * 2] = at;
    header[headerWords + index * 2 + 1] = sections[name].length;
    at += aligned(sections[name].length);
  });
  header.set([magic, format, checksumOf(bytes.subarray(headerWords * 4)), names.length]);
  return bytes;
};

/** Why a file is refused as a release. */
export type ReleaseFailure = { kind: 'not-a-release' | 'other-format' | 'damaged' };

export const readSections = (file: Uint8Array): Result<Sections, ReleaseFailure> => {
  // views of 4-byte values need an aligned start, which a pooled buffer need not have; Node's Buffer.slice would not copy
  const bytes = file.byteOffset % 8 === 0 ? file : new Uint8Array(file);
  if (bytes.length < headerWords * 4) return fail({ kind: 'not-a-release' });
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  if (header[0] !== magic) return fail({ kind: 'not-a-release' });
  const [, written, , count = 0, first] = header;
  const isKnown = count === leastSections || count === sectionNames.length;
  if (written !== format || !isKnown) return fail({ kind: 'other-format' });
  // zeros missing at the end would not change the checksum
  if (bytes.length % 8 !== 0) return fail({ kind: 'damaged' });
  if (header[2] !== checksumOf(bytes.subarray(headerWords * 4))) return fail({ kind: 'damaged' });
  // the checksum does not cover the number of sections; where the first one begins tells it once more
  if (first !== startOf(count)) return fail({ kind: 'other-format' });
  const entries = sectionNames.map((name, index) => {
    const [start = 0, length = 0] = index < count ? header.subarray(headerWords + index * 2) : [];
    return [name, bytes.subarray(start, start + length)] as const;
  });
  return ok(Object.fromEntries(entries) as Sections);
};
