import { basename } from 'node:path';
import type { Day } from '#contract/guide/provenance.ts';
import type { ReadKnowledge } from '#core/knowledge/knowledge-reading.ts';
import type { Fault } from '#core/knowledge/lint/fault.ts';
import { lintKnowledge } from '#core/knowledge/lint/lint-knowledge.ts';
import { guideSchemaFaults } from './guide-schema-file.ts';

type Check = { folder: string; readKnowledge: ReadKnowledge; today: Day; print: (line: string) => void };

const lineFor = (folder: string, { file, line, severity, rule, message, remedy }: Fault) =>
  `${basename(folder)}/${file}:${line}  ${severity}  ${rule}  ${message}${remedy ? ` — ${remedy}` : ''}`;

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Prints one line a fault of a knowledge folder and the counts; exit code 1 when there are errors. */
export const checkKnowledge = async ({ folder, readKnowledge, today, print }: Check): Promise<number> => {
  const reading = await readKnowledge(folder);
  const faults = [...lintKnowledge(reading, today), ...(await guideSchemaFaults(folder))];
  for (const fault of faults) print(lineFor(folder, fault));
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const complete = reading.knowledge.guides.filter(({ detail }) => detail === 'complete').length;
  const { guides, bundles, families, questions } = reading.knowledge;
  const read = [counted(guides.length, 'guide'), `${complete} of them complete`];
  const groups = families.length === 1 ? '1 family' : `${families.length} families`;
  const more = [counted(bundles.length, 'bundle'), groups, counted(questions.length, 'question')];
  const verdict = `${counted(errors, 'error')}, ${counted(faults.length - errors, 'warning')}`;
  print(`${[...read, ...more].join(', ')}: ${verdict}`);
  return errors > 0 ? 1 : 0;
};
