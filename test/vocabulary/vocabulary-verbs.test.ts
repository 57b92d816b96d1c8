import { describe, expect, it } from 'vitest';
import { vocabularyVerbs } from '#tools/vocabulary/vocabulary-verbs.ts';
import { release } from '../a-release.ts';
import { makeMemoryFiles } from '../files/memory-files.ts';
import { makeMemoryVocabularies } from './memory-vocabularies.ts';

const place = ['--files', 's3://hall-files/lingban/'];

const openVerbs = () => {
  const [printed, told]: [string[], string[]] = [[], []];
  const files = makeMemoryFiles();
  const listener = makeMemoryVocabularies();
  const source = { hall: release.hall };
  const verbs = vocabularyVerbs({
    openSource: async () => ({ ...release, ...source }),
    openFiles: () => files,
    openVocabularies: () => listener.vocabularies,
    wait: async () => {},
    print: (line) => printed.push(line),
    complain: (line) => told.push(line),
  });
  const run = async (name: string, ...rest: string[]) => {
    printed.length = 0;
    return verbs[name]?.run(rest);
  };
  const rename = (zh: string) => {
    source.hall = { ...release.hall, name: { zh, en: release.hall.name.en } };
  };
  return { run, rename, printed, told, ...listener };
};

describe('npm run vocabulary', () => {
  it('shows the name and the phrases, and needs no cloud for it', async () => {
    const { run, printed, calls } = openVerbs();
    expect(await run('show')).toBe(0);
    expect(printed[0]).toMatch(/^lingban-[0-9a-f]{8}$/);
    expect(printed).toContain('食品经营许可新办');
    expect(printed).toContain('Food-business-permit\tFood business permit');
    expect(calls).toEqual([]);
  });

  it('syncs the shipped knowledge and prints the setting of a deployment, and nothing else', async () => {
    const { run, printed, held } = openVerbs();
    expect(await run('sync', ...place, '--prefix', 'north-hall')).toBe(0);
    expect(printed).toEqual([expect.stringMatching(/^VOCABULARY_NAME=north-hall-[0-9a-f]{8}$/)]);
    const name = printed[0]?.split('=')[1];
    expect([...held.keys()].sort()).toEqual([`${name}-en`, `${name}-zh`]);
  });

  it('rolls back to what was in force before', async () => {
    const { run, rename, printed, told } = openVerbs();
    expect(await run('roll-back', ...place)).toBe(1);
    expect(told.at(-1)).toContain('no former');
    await run('sync', ...place);
    const [first] = printed;
    rename('新北政务服务大厅');
    await run('sync', ...place);
    expect(printed).not.toEqual([first]);
    expect(await run('roll-back', ...place)).toBe(0);
    expect(printed).toEqual([first]);
  });

  it('tells why nothing was changed, and what is in force all the same', async () => {
    const { run, rename, printed, told, refusals } = openVerbs();
    await run('sync', ...place);
    const name = printed[0]?.split('=')[1];
    rename('新北政务服务大厅');
    refusals.push({ kind: 'refused', reason: 'The bucket is in another region.' });
    expect(await run('sync', ...place)).toBe(1);
    expect(printed).toEqual([]);
    expect(told.slice(-2)).toEqual(['The bucket is in another region.', `in force as before: ${name}`]);
  });

  it.each([
    ['sync'],
    ['roll-back'],
    ['sync', '--files', 'nowhere'],
    ['show', '--prefix', 'two words'],
    ['show', '--nonsense'],
  ])('tells how it is used: %s %s %s', async (...call) => {
    const { run, told } = openVerbs();
    const [name = '', ...rest] = call;
    expect(await run(name, ...rest)).toBe(2);
    expect(told.join()).toContain('--files s3://');
  });
});
