import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { aFolder, guideText } from './a-folder.ts';

const guide = 'guides/dog-registration.yaml';
const read = async (changes: Record<string, string | undefined> = {}) => readKnowledgeFolder(await aFolder(changes));
const places = async (changes: Record<string, string | undefined>) =>
  (await read(changes)).faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('reading a knowledge folder', () => {
  it('gives everything in it, days as text', async () => {
    const { knowledge, faults } = await read();
    expect(faults).toEqual([]);
    expect(knowledge.guides[0]?.provenance.reviewBy).toBe('2027-05-31');
    expect(knowledge.departments[0]?.name.zh).toBe('公安局');
    expect(knowledge.catalogue[0]?.name_en).toBe('Dog registration');
    expect(knowledge.hall?.id).toBe('sample');
    expect(knowledge.lexicon?.suggestions).toEqual({ zh: [], en: [] });
  });

  it('tells a syntax error with its line and reads the other files', async () => {
    const { knowledge, faults } = await read({ 'guides/cat.yaml': 'id: cat\nname: [zh\naudience: personal\n' });
    expect(faults[0]).toMatchObject({ file: 'guides/cat.yaml', rule: 'yaml', severity: 'error' });
    expect(faults[0]?.line).toBeGreaterThan(1);
    expect(knowledge.guides.map(({ id }) => id)).toEqual(['dog-registration']);
  });

  it('tells a key written twice and an alias without its anchor', async () => {
    expect(await places({ [guide]: `${guideText}audience: personal\n` })).toEqual([`${guide}:22 yaml`]);
    expect(await places({ 'departments.yaml': '- *nobody\n' })).toEqual(['departments.yaml:1 yaml']);
  });

  it('points at the line of a wrong value, of an unknown element, and of the parent of a missing one', async () => {
    expect(await places({ [guide]: guideText.replace('2027-05-31', 'soon') })).toEqual([`${guide}:20 schema`]);
    expect(await places({ [guide]: guideText.replace('confirmed', 'confirmd') })).toEqual([
      `${guide}:16 schema`,
      `${guide}:19 schema`,
    ]);
    expect(await places({ [guide]: guideText.replace('    - 遛狗要证吗', '    - 7') })).toEqual([`${guide}:13 schema`]);
  });

  it('says what is missing when a file is', async () => {
    const { knowledge, faults } = await read({ 'hall/sample.yaml': undefined, 'catalogue.csv': undefined });
    expect(knowledge.hall).toBeUndefined();
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'hall/sample.yaml: the file is missing',
      'catalogue.csv: the file is missing',
    ]);
  });

  it('reads no guide from a file of another kind, and says so', async () => {
    expect(await places({ 'guides/cat.yml': guideText })).toEqual(['guides/cat.yml:1 file-name-is-id']);
  });

  it('reads questions that were once answered wrongly apart from those on the hall', async () => {
    const file = 'questions/regressions/corrections.yaml';
    const from = '00000000-0000-4000-8000-000000000001';
    const { regressions, faults } = await read({
      [file]: `- { text: 狗证, guide: dog-registration, from: ${from} }\n`,
    });
    expect(faults).toEqual([]);
    expect(regressions).toEqual([{ text: '狗证', guide: 'dog-registration', from }]);
    expect(await places({ [file]: '- { text: 狗证 }\n' })).toEqual([`${file}:1 schema`]);
  });

  it('survives an empty folder', async () => {
    const { knowledge, faults } = await readKnowledgeFolder('/nowhere');
    expect(knowledge.guides).toEqual([]);
    expect(faults.length).toBe(8);
  });
});

describe('reading the catalogue', () => {
  const head = 'id,name,name_en,department,audience';

  it('takes cells in quotes and leaves out lines that do not hold', async () => {
    const text = `${head}\r\n\r\ndog,"犬, 登记","The ""dog""",公安局,personal\r\ncat,猫,Cat,公安局\r\nfox,狐,Fox,公安局,nobody\r\n`;
    const { knowledge, faults, lineOf } = await read({ 'catalogue.csv': text });
    expect(knowledge.catalogue).toMatchObject([{ id: 'dog', name: '犬, 登记', name_en: 'The "dog"' }]);
    expect(faults.map(({ line }) => line)).toEqual([4, 5]);
    expect(lineOf('catalogue.csv', [0])).toBe(3);
  });

  it('refuses columns in another order', async () => {
    expect(await places({ 'catalogue.csv': 'name,id\n' })).toEqual(['catalogue.csv:1 schema']);
  });
});

describe('the line of an element', () => {
  it('is that of its key or list item, or of the nearest element above that exists', async () => {
    const { lineOf } = await read();
    expect(lineOf(guide, ['id'])).toBe(2);
    expect(lineOf(guide, ['paraphrases', 'zh', 2])).toBe(14);
    expect(lineOf(guide, ['provenance', 'sources', 0, 'en'])).toBe(18);
    expect(lineOf(guide, ['paraphrases', 'fr', 0])).toBe(10);
    expect(lineOf('guides/none.yaml', ['id'])).toBe(1);
  });
});
