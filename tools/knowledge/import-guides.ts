import { basename } from 'node:path';
import type { Day } from '#contract/guide/provenance.ts';
import { type CheckedGuide, checkPlanned, isWritable } from '#core/exchange/check-planned.ts';
import type { ReadSpreadsheet, WriteGuide } from '#core/exchange/exchange-ports.ts';
import { type ImportPlan, planImport } from '#core/exchange/plan-import.ts';
import { countImport, reportImport } from '#core/exchange/report-import.ts';
import type { ReadKnowledge } from '#core/knowledge/knowledge-reading.ts';
import { oneFile } from './one-file.ts';

type Import = {
  folder: string;
  /** What stands after the verb: the file, and `--write`. */
  rest: readonly string[];
  readKnowledge: ReadKnowledge;
  readSpreadsheet: ReadSpreadsheet;
  writeGuide: WriteGuide;
  today: Day;
  print: (line: string) => void;
};

const usage = 'usage: npm run -s knowledge -- import FILE.xlsx|FILE.csv [--write]';

/** Whether the whole file was taken. */
const isTaken = (plan: ImportPlan, guides: readonly CheckedGuide[]) =>
  guides.length > 0 &&
  plan.problems.length === 0 &&
  guides.every((guide) => guide.problems.length === 0 && guide.after && (!guide.changed || isWritable(guide)));

const writeAll = async ({ folder, writeGuide }: Import, guides: readonly CheckedGuide[]) => {
  for (const { after, file } of guides) if (after) await writeGuide(folder, file, after);
};

/**
 * Tells what a spreadsheet would change in the guides, and changes it with `--write` alone. Exit code 1 when a row or a
 * guide of the file could not be taken, 2 when the call is not understood.
 */
export const importGuides = async (ports: Import): Promise<number> => {
  const { folder, rest, today, print } = ports;
  const call = oneFile(rest);
  if (!call) {
    print(usage);
    return 2;
  }
  const sheets = await ports.readSpreadsheet(call.file);
  if (!sheets.ok) {
    print(sheets.failure);
    return 1;
  }
  const source = basename(call.file);
  const reading = await ports.readKnowledge(folder);
  const plan = planImport(sheets.value, reading.knowledge, { source, today });
  const guides = checkPlanned(reading, plan.guides, today);
  const writable = guides.filter(isWritable);
  if (call.write) await writeAll(ports, writable);
  for (const line of [...reportImport(source, plan, guides), countImport(guides)]) print(line);
  print(call.write ? `${writable.length} written` : `nothing is written without --write; ${writable.length} would be`);
  return isTaken(plan, guides) ? 0 : 1;
};
