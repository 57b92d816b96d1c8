import { CatalogueRow, knowledgeFiles } from '#contract/knowledge-files.ts';
import type { Fault } from '#core/knowledge/lint/fault.ts';
import { type FileReading, missingFile, readText } from './read-knowledge-file.ts';
import { schemaFindings } from './schema-findings.ts';

const file = knowledgeFiles.catalogue;
const columns = Object.keys(CatalogueRow.shape);

/** Cells are bare, or in double quotes with "" for a quote; a cell holds no line break. */
const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
  );

const fault = (line: number, message: string, remedy: string): Fault => ({
  file,
  line,
  rule: 'schema',
  severity: 'error',
  message,
  remedy,
});

const readRow = (text: string, line: number): { row?: CatalogueRow; faults: Fault[] } => {
  const cells = cellsOf(text);
  if (cells.length !== columns.length) {
    return {
      faults: [fault(line, `${cells.length} cells instead of ${columns.length}`, 'put a cell with a comma in quotes')],
    };
  }
  const parsed = CatalogueRow.safeParse(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
  if (parsed.success) return { row: parsed.data, faults: [] };
  return { faults: schemaFindings(parsed.error.issues).map(({ message, remedy }) => fault(line, message, remedy)) };
};

/** Reads the catalogue of items. Lines that do not hold are left out and told as faults. */
export const readCatalogue = async (folder: string): Promise<FileReading<CatalogueRow[]>> => {
  const text = await readText(folder, file);
  if (text === undefined) return missingFile(file);
  const [header = '', ...lines] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (header !== columns.join(',')) {
    const faults = [fault(1, `the first line is not ${columns.join(',')}`, 'name the columns so, in this order')];
    return { file, value: undefined, faults, lineOf: () => 1 };
  }
  const rows = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ ...readRow(line, index + 2), line: index + 2 }],
  );
  const held = rows.flatMap(({ row, line }) => (row ? [{ row, line }] : []));
  return {
    file,
    value: held.map(({ row }) => row),
    faults: rows.flatMap(({ faults }) => faults),
    lineOf: ([index]) => held[Number(index)]?.line ?? 1,
  };
};
