import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { lintKnowledge } from '#core/knowledge/lint/lint-knowledge.ts';
import { aBundle, aQuestion } from '../knowledge/a-bundle.ts';
import { aFolder } from '../knowledge/a-folder.ts';

const bundle = 'bundles/new-dog.yaml';
const doors = 'questions/doors.yaml';
// one question a line, so that a line tells which it is
const listed = (...questions: object[]) => `${questions.map((it) => `- ${JSON.stringify(it)}`).join('\n')}\n`;
const read = async (changes: Record<string, string | undefined>) => readKnowledgeFolder(await aFolder(changes));
const places = async (changes: Record<string, string | undefined>) =>
  (await read(changes)).faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
const sideDoor = aQuestion({ id: 'side-door' });
const lift = aQuestion({ id: 'lift' });

describe('reading bundles', () => {
  it('gives each file as one bundle that stands at the top of it', async () => {
    const { knowledge, faults, files, fileOf, pathOf } = await read({ [bundle]: JSON.stringify(aBundle()) });
    expect(faults).toEqual([]);
    expect(knowledge.bundles).toEqual([aBundle()]);
    expect(files).toContain(bundle);
    const [first] = knowledge.bundles;
    expect(first && [fileOf(first), pathOf(first)]).toEqual([bundle, []]);
  });

  it('fills in lists that are left out', async () => {
    const { situations: _s, outside: _o, shared: _h, ...short } = aBundle({ stages: [] });
    const stages = [{ guide: 'dog-registration' }, { guide: 'walking-permit' }];
    const { knowledge } = await read({ [bundle]: JSON.stringify({ ...short, stages }) });
    expect(knowledge.bundles).toMatchObject([{ situations: [], outside: [], shared: [] }]);
    expect(knowledge.bundles[0]?.stages[1]).toEqual({ guide: 'walking-permit', after: [], settles: {}, received: [] });
  });

  it('tells the line of what does not fit, and reads the other bundles', async () => {
    const text = `id: broken\nstages:\n  - guide: dog-registration\n    wehn: {}\n`;
    const { knowledge, faults } = await read({ [bundle]: JSON.stringify(aBundle()), 'bundles/broken.yaml': text });
    expect(knowledge.bundles.map(({ id }) => id)).toEqual(['new-dog']);
    expect(faults.map(({ file, line }) => `${file}:${line}`)).toContain('bundles/broken.yaml:4');
  });

  it.each([
    ['one guide alone', { stages: aBundle().stages.slice(0, 1) }],
    [
      'a paper shared by one guide alone',
      { shared: [{ ...aBundle().shared[0], materials: [{ guide: 'a', material: 'b' }] }] },
    ],
    ['sample values of its own', { provenance: { ...aBundle().provenance, samples: ['fee'] } }],
    [
      'a paper received from nowhere',
      { stages: [{ guide: 'a' }, { guide: 'b', received: [{ material: 'c', from: [] }] }] },
    ],
    ['no legal basis', { legalBasis: [] }],
  ])('takes no bundle of %s', async (_, changes) => {
    expect(await places({ [bundle]: JSON.stringify({ ...aBundle(), ...changes }) })).toEqual([`${bundle}:1 schema`]);
  });
});

describe('reading questions on the hall', () => {
  it('gives the questions of all files, each with its file and its place in it', async () => {
    const { knowledge, faults, fileOf, pathOf } = await read({
      [doors]: listed(aQuestion(), sideDoor),
      'questions/lifts.yaml': listed(lift),
    });
    expect(faults).toEqual([]);
    expect(knowledge.questions.map((it) => [it.id, fileOf(it), ...pathOf(it)])).toEqual([
      ['main-door', doors, 0],
      ['side-door', doors, 1],
      ['lift', 'questions/lifts.yaml', 0],
    ]);
  });

  it('tells the line of what does not fit', async () => {
    expect(await places({ [doors]: listed(aQuestion(), { ...sideDoor, topic: 'weather' }) })).toEqual([
      `${doors}:2 schema`,
    ]);
    expect(await places({ [doors]: '[]' })).toEqual([`${doors}:1 schema`]);
  });

  it('has what a rule finds told at the question it is about', async () => {
    const reading = await read({ [doors]: listed(aQuestion(), { ...sideDoor, guides: ['cat'] }) });
    const found = lintKnowledge(reading, '2026-11-22').filter(({ rule }) => rule === 'question-names-what-exists');
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([`${doors}:2`]);
  });
});

describe('reading either', () => {
  it('finds nothing where there is no such folder', async () => {
    const { knowledge, faults } = await read({});
    expect([knowledge.bundles, knowledge.questions, faults]).toEqual([[], [], []]);
  });

  it('reads nothing from files of another kind, and says so, but for hidden ones', async () => {
    const text = JSON.stringify(aBundle());
    expect(await places({ 'bundles/new-dog.yml': text, 'bundles/.note': '', 'questions/doors.txt': '' })).toEqual([
      'bundles/new-dog.yml:1 file-name-is-id',
      'questions/doors.txt:1 file-name-is-id',
    ]);
  });
});
