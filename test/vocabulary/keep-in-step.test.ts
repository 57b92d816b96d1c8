import { describe, expect, it } from 'vitest';
import type { Files } from '#core/files/files.ts';
import { readInForce } from '#core/vocabulary/in-force.ts';
import { makeKeepInStep } from '#core/vocabulary/keep-in-step.ts';
import { makeRollBack } from '#core/vocabulary/roll-back.ts';
import { nameVocabularies, type Vocabulary } from '#core/vocabulary/vocabulary-of.ts';
import { makeMemoryFiles } from '../files/memory-files.ts';
import { makeMemoryVocabularies } from './memory-vocabularies.ts';

const heading = 'Phrase\tSoundsLike\tIPA\tDisplayAs\n';
const vocabulary = (language: 'zh' | 'en', phrase: string): Vocabulary => ({
  language,
  phrases: [],
  left: 0,
  table: `${heading}${phrase}\t\t\t\n`,
});
const wordsOf = (zh: string) => [vocabulary('zh', zh), vocabulary('en', 'Legal-aid')];
const [first, second, third] = [wordsOf('法律援助'), wordsOf('公证服务'), wordsOf('劳动仲裁')];
const broken = wordsOf('4050补贴');
const nameOf = (made: Vocabulary[]) => nameVocabularies('lingban', made);

const aHall = ({ looks = 0, files = makeMemoryFiles() }: { looks?: number; files?: Files } = {}) => {
  const listener = makeMemoryVocabularies({ looks });
  const waits: number[] = [];
  const ports = {
    vocabularies: listener.vocabularies,
    files,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  const keep = makeKeepInStep(ports);
  return {
    ...listener,
    files,
    waits,
    sync: (made: Vocabulary[], patience?: number) =>
      keep({ made, prefix: 'lingban', ...(patience === undefined ? {} : { patience }) }),
    rollBack: makeRollBack(ports),
  };
};

const languagesOf = (...made: Vocabulary[][]) => made.flatMap((it) => [`${nameOf(it)}-en`, `${nameOf(it)}-zh`]).sort();

describe('keeping vocabularies in step with a release', () => {
  it('makes them, waits until they are ready, and tells them as in force', async () => {
    const hall = aHall({ looks: 3 });
    expect(await hall.sync(first)).toEqual({
      ok: true,
      value: { name: nameOf(first), changed: true, removed: [] },
    });
    expect(hall.waits.length).toBeGreaterThan(0);
    expect(await readInForce(hall.files)).toEqual({ name: nameOf(first) });
    expect([...hall.held.keys()].sort()).toEqual(languagesOf(first));
  });

  it('does nothing when the words have not changed', async () => {
    const hall = aHall();
    await hall.sync(first);
    hall.calls.length = 0;
    expect(await hall.sync(first)).toMatchObject({ ok: true, value: { changed: false, removed: [] } });
    expect(hall.calls).toEqual([]);
  });

  it('keeps the former as the way back and removes what is older', async () => {
    const hall = aHall();
    await hall.sync(first);
    await hall.sync(second);
    expect(await hall.sync(third)).toMatchObject({ value: { removed: languagesOf(first) } });
    expect(await readInForce(hall.files)).toEqual({ name: nameOf(third), former: nameOf(second) });
    expect([...hall.held.keys()].sort()).toEqual(languagesOf(second, third));
  });

  it('leaves vocabularies of others alone', async () => {
    const hall = aHall();
    const others = ['lingban-north-0badc0de-zh', 'lingban-manual', 'another-0badc0de-zh'];
    for (const name of others) await hall.vocabularies.create(name, 'zh', `${heading}法律援助\t\t\t\n`);
    await hall.sync(first);
    await hall.sync(second);
    await hall.sync(third);
    for (const name of others) expect(hall.held.has(name)).toBe(true);
  });

  it('leaves in force what is, when the new one fails, and clears the failed one away', async () => {
    const hall = aHall();
    await hall.sync(first);
    expect(await hall.sync(broken)).toEqual({
      ok: false,
      failure: { kind: 'refused', reason: expect.stringContaining('letters'), former: nameOf(first) },
    });
    expect(await readInForce(hall.files)).toEqual({ name: nameOf(first) });
    expect([...hall.held.keys()].sort()).toEqual(languagesOf(first));
  });

  it('goes back to the former when the new one fails and the one in force has gone', async () => {
    const hall = aHall();
    await hall.sync(first);
    await hall.sync(second);
    hall.held.delete(`${nameOf(second)}-zh`);
    expect(await hall.sync(broken)).toMatchObject({ failure: { former: nameOf(first) } });
    expect(await readInForce(hall.files)).toEqual({ name: nameOf(first) });
  });

  it('has no name in force to tell of when the very first fails', async () => {
    const hall = aHall();
    expect(await hall.sync(broken)).toEqual({
      ok: false,
      failure: { kind: 'refused', reason: expect.any(String) },
    });
    expect(await readInForce(hall.files)).toBeUndefined();
  });

  it('gives up when the listener is late, and goes on from there when asked again', async () => {
    const hall = aHall({ looks: 40 });
    await hall.sync(first, 0);
    expect(await readInForce(hall.files)).toBeUndefined();
    const before = hall.calls.length;
    expect(await hall.sync(first, 1_000_000)).toMatchObject({ ok: true });
    expect(hall.calls.length).toBe(before);
  });

  it('waits no longer than its patience', async () => {
    const hall = aHall({ looks: 1_000_000 });
    expect(await hall.sync(first, 60_000)).toEqual({ ok: false, failure: { kind: 'late', name: nameOf(first) } });
    expect(hall.waits.reduce((sum, it) => sum + it, 0)).toBe(60_000);
  });

  it('makes anew what failed before', async () => {
    const hall = aHall();
    hall.held.set(`${nameOf(first)}-zh`, { table: '', left: 0, faults: ['half a table'] });
    expect(await hall.sync(first)).toMatchObject({ ok: true });
  });

  it('takes the same words made by somebody else at the same time for its own', async () => {
    const hall = aHall();
    const { create } = hall.vocabularies;
    hall.vocabularies.create = async (...input) => {
      await create(...input);
      return { ok: false, failure: { kind: 'taken' } };
    };
    expect(await hall.sync(first)).toMatchObject({ ok: true, value: { changed: true } });
  });

  it('tells of a full account, and what is in force stays', async () => {
    const hall = aHall();
    await hall.sync(first);
    hall.refusals.push({ kind: 'too-many', reason: 'You have reached the limit of 100.' });
    expect(await hall.sync(second)).toEqual({
      ok: false,
      failure: { kind: 'too-many', reason: 'You have reached the limit of 100.', former: nameOf(first) },
    });
    expect(await readInForce(hall.files)).toEqual({ name: nameOf(first) });
  });
});

describe('rolling back a vocabulary', () => {
  it('puts the former in force, and the newer one again when asked twice', async () => {
    const hall = aHall();
    await hall.sync(first);
    await hall.sync(second);
    expect(await hall.rollBack()).toEqual({ ok: true, value: { name: nameOf(first), former: nameOf(second) } });
    expect(await readInForce(hall.files)).toEqual({ name: nameOf(first), former: nameOf(second) });
    expect(await hall.rollBack()).toMatchObject({ value: { name: nameOf(second) } });
  });

  it('has no way back without a former that is ready', async () => {
    const hall = aHall();
    expect(await hall.rollBack()).toEqual({ ok: false, failure: { kind: 'no-way-back' } });
    await hall.sync(first);
    expect(await hall.rollBack()).toMatchObject({ ok: false });
    await hall.sync(second);
    hall.held.delete(`${nameOf(first)}-en`);
    expect(await hall.rollBack()).toMatchObject({ ok: false });
    expect(await readInForce(hall.files)).toMatchObject({ name: nameOf(second) });
  });
});
