import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { LinkedData } from '#contract/linked-data.ts';
import { exportKnowledge } from '#tools/knowledge/export-knowledge.ts';
import { aBundle } from '../knowledge/a-bundle.ts';
import { aFolder, guideText } from '../knowledge/a-folder.ts';

const run = async (rest: string[], changes: Record<string, string | undefined> = {}) => {
  const folder = await aFolder(changes);
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await exportKnowledge({
    folder,
    readKnowledge: readKnowledgeFolder,
    writeSpreadsheet: () => Promise.reject(new Error('linked data is no spreadsheet')),
    rest: rest.map((it) => it.replace('FOLDER', folder)),
    print: (text) => printed.push(text),
    complain: (line) => complaints.push(line),
  });
  return { code, folder, printed, complaints };
};

/** A bundle, and the guide that it needs beside the one of the folder. */
const aSecondGuide = {
  'guides/walking-permit.yaml': guideText.replace('id: dog-registration', 'id: walking-permit'),
  'bundles/new-dog.yaml': JSON.stringify(aBundle()),
};

const idsIn = (printed: string[]) => LinkedData.parse(JSON.parse(printed.join('')))['@graph'].map((it) => it['@id']);

describe('exporting linked data', () => {
  it('prints one document of all guides in the format asked for', async () => {
    const { code, printed } = await run(['--format', 'cpsv-ap']);
    expect(code).toBe(0);
    const [service] = LinkedData.parse(JSON.parse(printed.join('')))['@graph'];
    expect(service).toMatchObject({ '@id': 'urn:lingban:guide:dog-registration', '@type': 'cpsv:PublicService' });
    expect(service?.['lingban:version']).toMatch(/^[0-9a-f]{8}$/);
  });

  it('writes the document to a file instead', async () => {
    const { code, folder, printed } = await run(['--format', 'schema-org', '--out', join('FOLDER', 'guides.jsonld')]);
    expect([code, printed]).toEqual([0, []]);
    expect(LinkedData.parse(JSON.parse(await readFile(join(folder, 'guides.jsonld'), 'utf8')))).toBeTruthy();
  });

  it.each([[[]], [['--format', 'rss']], [['--fromat', 'cpsv-ap']]])(
    'explains itself when called with %j',
    async (rest) => {
      const { code, printed, complaints } = await run(rest);
      expect([code, printed]).toEqual([2, []]);
      expect(complaints.join()).toContain('--format schema-org|cpsv-ap');
    },
  );

  it('writes the guides named, without bundles', async () => {
    const { code, printed } = await run(['--format', 'cpsv-ap', 'dog-registration'], aSecondGuide);
    expect(code).toBe(0);
    expect(idsIn(printed)).toEqual(['urn:lingban:guide:dog-registration', 'urn:lingban:department:public-security']);
  });

  it('writes the bundles with all guides', async () => {
    const { code, printed } = await run(['--format', 'schema-org'], aSecondGuide);
    expect(code).toBe(0);
    expect(idsIn(printed)).toContain('urn:lingban:bundle:new-dog');
    expect(idsIn(printed)).toContain('urn:lingban:guide:walking-permit');
  });

  it('tells every id that is no guide, and writes nothing', async () => {
    const rest = ['--format', 'cpsv-ap', 'dog-registration', 'cat-registration', 'new-dog'];
    const { code, printed, complaints } = await run(rest, aSecondGuide);
    expect([code, printed]).toEqual([1, []]);
    expect(complaints).toEqual(['cat-registration: there is no such guide', 'new-dog: there is no such guide']);
  });

  it('tells what names a department or guide that is not there, and writes nothing', async () => {
    const { code, printed, complaints } = await run(['--format', 'cpsv-ap'], {
      ...aSecondGuide,
      'guides/walking-permit.yaml': undefined,
    });
    expect([code, printed]).toEqual([1, []]);
    expect(complaints).toEqual(['new-dog: it names a department or guide that is not there']);
  });

  it('writes nothing when a file of the knowledge is faulty', async () => {
    const { code, printed, complaints } = await run(['--format', 'cpsv-ap'], { 'guides/a.yaml': 'x: 1\n' });
    expect([code, printed]).toEqual([1, []]);
    expect(complaints.join()).toContain('guides/a.yaml:1');
  });
});
