import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { readSpreadsheet } from '#adapters/local/spreadsheet/read-spreadsheet.ts';
import { writeSpreadsheet } from '#adapters/local/spreadsheet/write-spreadsheet.ts';
import { planImport } from '#core/exchange/plan-import.ts';
import { writeSheets } from '#core/exchange/write-sheets.ts';
import { exportSpreadsheet } from '#tools/knowledge/export-spreadsheet.ts';
import { aFolder } from '../knowledge/a-folder.ts';
import { aGuide, both } from '../knowledge/a-guide.ts';
import { aFile, importInto } from './a-spreadsheet.ts';

const shipped = fileURLToPath(new URL('../../knowledge', import.meta.url));
const shippedFiles = ['departments.yaml', 'catalogue.csv', 'allowed-hosts.yaml', 'hall/sample.yaml'];

const exported = async (format: 'xlsx' | 'csv', folder = shipped, only: string[] = []) => {
  const file = await aFile(`guides.${format}`, '');
  const print = () => undefined;
  const code = await exportSpreadsheet({
    folder,
    format,
    file,
    only,
    readKnowledge: readKnowledgeFolder,
    writeSpreadsheet,
    print,
  });
  return { file, code };
};

/** A knowledge folder with everything shipped but the guides. */
const withoutGuides = async () => {
  const texts = await Promise.all(shippedFiles.map((file) => readFile(join(shipped, file), 'utf8')));
  const files = Object.fromEntries(shippedFiles.map((file, index) => [file, texts[index]]));
  return aFolder({ ...files, 'guides/dog-registration.yaml': undefined });
};

describe.each(['xlsx', 'csv'] as const)('the shipped guides through %s', (format) => {
  it('come back as equal guides, read from the YAML that the import wrote', async () => {
    const { file, code } = await exported(format);
    expect(code).toBe(0);
    const folder = await withoutGuides();
    const { code: imported, printed } = await importInto(folder, file, '--write');
    expect(printed).toContain('118 written');
    expect(imported).toBe(0);
    const before = (await readKnowledgeFolder(shipped)).knowledge.guides;
    const after = (await readKnowledgeFolder(folder)).knowledge.guides;
    expect(before).toHaveLength(118);
    expect(after).toEqual(before);
  });

  it('change nothing when they are imported onto themselves', async () => {
    const { file } = await exported(format);
    const { code, printed } = await importInto(shipped, file);
    expect(printed).toContain('118 guides in the file: 118 unchanged');
    expect(printed).not.toMatch(/^left|error/mu);
    expect(code).toBe(0);
  });
});

describe('exporting', () => {
  it('needs no JSON for any shipped guide', async () => {
    const { knowledge } = await readKnowledgeFolder(shipped);
    const [items] = writeSheets(knowledge.guides, 'workbook', knowledge);
    expect(items?.rows[0]?.at(-1)).toBe('扩展(JSON)');
    expect(items?.rows.slice(1).filter((cells) => cells.at(-1) !== '')).toEqual([]);
  });

  it('keeps in JSON what a cell cannot say', () => {
    const departments = [{ id: 'public-security', name: both('公安局') }];
    const guide = aGuide({ conditions: [{ text: { zh: '第一行\n2. 第二行', en: 'two lines' } }], summary: both('—') });
    const sheets = writeSheets([guide], 'single', { departments });
    expect(Object.keys(JSON.parse(sheets[0]?.rows[1]?.at(-1) ?? ''))).toEqual(['summary', 'conditions']);
    const known = { guides: [], catalogue: [], departments };
    expect(planImport(sheets, known, { source: 'x', today: '2026-11-22' }).guides[0]?.after).toEqual(guide);
  });

  it('brings an outline back as an outline', async () => {
    const folder = await aFolder();
    const { file } = await exported('xlsx', folder);
    const target = await aFolder({ 'guides/dog-registration.yaml': undefined });
    expect((await importInto(target, file, '--write')).printed).toContain('new, outline');
    expect((await readKnowledgeFolder(target)).knowledge.guides).toEqual(
      (await readKnowledgeFolder(folder)).knowledge.guides,
    );
  });

  it('writes the guides that are named, and tells an unknown one', async () => {
    const { file, code } = await exported('csv', shipped, ['dog-registration']);
    const sheets = await readSpreadsheet(file);
    expect(sheets.ok && sheets.value[0]?.rows.length).toBe(2);
    expect(code).toBe(0);
    expect((await exported('csv', shipped, ['cat-registration'])).code).toBe(1);
  });

  it('writes csv with the mark by which spreadsheet programs know UTF-8', async () => {
    const { file } = await exported('csv', shipped, ['dog-registration']);
    expect([...(await readFile(file)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
