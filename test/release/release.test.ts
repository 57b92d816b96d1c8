import { describe, expect, it } from 'vitest';
import type { Guide } from '#contract/guide/guide.ts';
import { buildVectors } from '#core/finding/vectors/build-vectors.ts';
import { readVectors } from '#core/finding/vectors/vectors-section.ts';
import { buildRelease, type ReleaseSource, textsToEmbed } from '#core/knowledge/build-release.ts';
import { makePack } from '#core/knowledge/pack/make-pack.ts';
import { readSections } from '#core/knowledge/release-format.ts';
import { openRelease } from '#core/knowledge/release-reader.ts';
import { bytes, opened, release, source } from '../a-release.ts';
import { embeddedBy, meaningOf } from '../model/embeddings-double.ts';

const { pinyin } = release.index;
const [someGuide, otherGuide] = source.guides;
const small: ReleaseSource = { ...source, guides: [someGuide, otherGuide].filter((it) => it !== undefined) };
const file = buildRelease(small, pinyin);

const failureOf = (changed: Uint8Array) => {
  const read = openRelease(changed);
  return read.ok ? 'opened' : read.failure.kind;
};

const changedAt = (position: number, change: (byte: number) => number) => {
  const changed = file.slice();
  changed[position] = change(changed[position] ?? 0);
  return changed;
};

describe('a release', () => {
  it('gives back every guide as it was read, in the order of their ids', () => {
    expect(release.guideIds).toEqual(source.guides.map(({ id }) => id).sort());
    for (const guide of source.guides) expect(release.guide(guide.id)).toEqual(guide);
  });

  it('gives back the hall, the departments, the lexicon and the texts', () => {
    expect(release.hall).toEqual(source.hall);
    expect(release.lexicon).toEqual(source.lexicon);
    expect(release.texts).toEqual(source.texts);
    for (const department of source.departments) expect(release.department(department.id)).toEqual(department);
  });

  it('knows nothing of an id that is not in it, not even of a built-in one', () => {
    for (const id of ['no-such-guide', '', 'constructor', '__proto__']) {
      expect(release.guide(id)).toBeUndefined();
      expect(release.version(id)).toBe('');
      expect(release.department(id)).toBeUndefined();
    }
  });

  it('is the same, byte by byte, for the same knowledge, in whatever order the guides were read', () => {
    expect(buildRelease({ ...source, guides: [...source.guides].reverse() }, pinyin)).toEqual(bytes);
  });

  it('can be built of no guide at all', () => {
    expect(opened(buildRelease({ ...source, guides: [] }, pinyin)).guideIds).toEqual([]);
  });
});

describe('the versions in a release', () => {
  const renamed = (guide: Guide): Guide => ({ ...guide, name: { ...guide.name, en: `${guide.name.en} (new)` } });
  const before = opened(file);

  it('change with the content of a guide, of that guide alone', () => {
    const [first, second] = before.guideIds;
    const guides = small.guides.map((it) => (it.id === first ? renamed(it) : it));
    const after = opened(buildRelease({ ...small, guides }, pinyin));
    expect(after.id).not.toBe(before.id);
    expect(after.version(first ?? '')).not.toBe(before.version(first ?? ''));
    expect(after.version(second ?? '')).toBe(before.version(second ?? ''));
    expect(after.version(second ?? '')).toMatch(/^[0-9a-f]{8}$/);
  });

  it('change with what is said around the guides', () => {
    const hall = { ...small.hall, sample: !small.hall.sample };
    expect(opened(buildRelease({ ...small, hall }, pinyin)).id).not.toBe(before.id);
  });
});

describe('vectors in a release', () => {
  const embedded = embeddedBy(meaningOf, 16);
  const withVectors = buildRelease({ ...small, embedded }, pinyin);

  it('are left out of the file where nobody made any', () => {
    expect(opened(file).vectors).toHaveLength(0);
    // magic, format, checksum, then the number of sections
    expect(new Uint32Array(file.buffer, 12, 1)[0]).toBe(27);
  });

  it('stand behind all that a release without them holds', () => {
    const [plain, whole] = [readSections(file), readSections(withVectors)];
    if (!plain.ok || !whole.ok) throw new Error('no release');
    const { meta: _plain, vectors: _none, ...before } = plain.value;
    const { meta: _whole, vectors, ...after } = whole.value;
    expect(after).toEqual(before);
    const guides = [...small.guides].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(readVectors(vectors)).toEqual(buildVectors(guides.map(textsToEmbed), embedded));
  });

  it('change its id, and are the same for the same texts', () => {
    expect(opened(withVectors).id).not.toBe(opened(file).id);
    expect(buildRelease({ ...small, embedded }, pinyin)).toEqual(withVectors);
  });

  it('are not taken along by a page', () => {
    const { id, ...rest } = opened(withVectors);
    expect(makePack({ ...rest, id: opened(file).id }, 'zh')).toEqual(makePack(opened(file), 'zh'));
  });

  it('are guarded by the checksum like everything else', () => {
    const changed = withVectors.slice();
    changed[changed.length - 9] = (changed[changed.length - 9] ?? 0) ^ 1;
    expect(failureOf(changed)).toBe('damaged');
  });
});

describe('a file that is no sound release is refused', () => {
  it('when a single byte was damaged, wherever it stands', () => {
    for (let position = 16; position < file.length; position += 997) {
      expect(failureOf(changedAt(position, (byte) => byte ^ 1))).toBe('damaged');
    }
    expect(failureOf(changedAt(file.length - 1, (byte) => byte ^ 0x80))).toBe('damaged');
  });

  it('when its checksum was damaged', () => {
    expect(failureOf(changedAt(8, (byte) => byte ^ 1))).toBe('damaged');
  });

  it.each([1, 3, 8, 1000])('when %i bytes are missing at its end', (missing) => {
    expect(failureOf(file.slice(0, -missing))).toBe('damaged');
  });

  it('when something follows it', () => {
    expect(failureOf(Uint8Array.from([...file.subarray(0, 64), 0, 0, 0, 0]))).toBe('damaged');
  });

  it('when it is empty, shorter than its header or something else', () => {
    expect(failureOf(new Uint8Array(0))).toBe('not-a-release');
    expect(failureOf(file.slice(0, 15))).toBe('not-a-release');
    expect(failureOf(changedAt(0, (byte) => byte + 1))).toBe('not-a-release');
    expect(failureOf(new TextEncoder().encode('<!doctype html><title>not found</title>'))).toBe('not-a-release');
  });

  it('when it was written in another format', () => {
    expect(failureOf(changedAt(4, (byte) => byte + 1))).toBe('other-format');
    expect(failureOf(changedAt(12, (byte) => byte + 1))).toBe('other-format');
  });
});

describe('a file that lies unaligned in memory is opened', () => {
  it.each([1, 2, 4, 7])('%i bytes into a larger array', (offset) => {
    const larger = new Uint8Array(file.length + 8);
    larger.set(file, offset);
    expect(opened(larger.subarray(offset, offset + file.length)).guideIds).toEqual(opened(file).guideIds);
  });

  it('as a pooled buffer of Node, whose slice is no copy', () => {
    const pool = Buffer.alloc(file.length + 8);
    pool.set(file, 3);
    expect(opened(pool.subarray(3, 3 + file.length)).guideIds).toEqual(opened(file).guideIds);
  });
});
