import { resolve } from 'node:path';
import type { WriteSpreadsheet } from '#core/exchange/exchange-ports.ts';
import { writeSheets } from '#core/exchange/write-sheets.ts';
import type { ReadKnowledge } from '#core/knowledge/knowledge-reading.ts';

type Export = {
  folder: string;
  format: 'xlsx' | 'csv';
  /** Where the spreadsheet goes. */
  file: string;
  /** Ids of the guides to write; none: all. */
  only?: readonly string[];
  readKnowledge: ReadKnowledge;
  writeSpreadsheet: WriteSpreadsheet;
  print: (line: string) => void;
};

/** Writes guides to a spreadsheet that `import` reads back; exit code 1 when a guide cannot be read or is unknown. */
export const exportSpreadsheet = async ({
  folder,
  format,
  file,
  only = [],
  print,
  ...ports
}: Export): Promise<number> => {
  const { knowledge, faults } = await ports.readKnowledge(folder);
  const errors = faults.filter((fault) => fault.severity === 'error' && fault.file.startsWith('guides/'));
  for (const { file: faulty, line, message } of errors) print(`${faulty}:${line}  ${message}`);
  const unknown = only.filter((id) => !knowledge.guides.some((guide) => guide.id === id));
  for (const id of unknown) print(`${id}: there is no such guide`);
  if (unknown.length > 0) return 1;
  const guides = knowledge.guides.filter(({ id }) => only.length === 0 || only.includes(id));
  const layout = format === 'csv' ? 'single' : 'workbook';
  await ports.writeSpreadsheet(resolve(file), format, writeSheets(guides, layout, knowledge));
  print(`${guides.length} guide${guides.length === 1 ? '' : 's'} written to ${file}`);
  return errors.length > 0 ? 1 : 0;
};
