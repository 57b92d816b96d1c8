import type { Day } from '#contract/guide/provenance.ts';
import type { KnowledgeReading } from '../knowledge-reading.ts';
import type { Fault, FiledFinding } from './fault.ts';
import type { LintContext } from './rule.ts';
import { guideRules, knowledgeRules } from './rules.ts';

const findingsOf = (context: LintContext): (FiledFinding & { rule: string })[] => [
  ...context.knowledge.guides.flatMap((guide) =>
    guideRules.flatMap(({ name, check }) =>
      check(guide, context).map((finding) => ({ ...finding, file: context.fileOf(guide), rule: name })),
    ),
  ),
  ...knowledgeRules.flatMap(({ name, check }) => check(context).map((finding) => ({ ...finding, rule: name }))),
];

const order = (one: Fault, other: Fault) =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;

/** Everything that is wrong with the knowledge, reading faults included, by file and line. `today` decides what is overdue. */
export const lintKnowledge = (reading: KnowledgeReading, today: Day): Fault[] => {
  const faults = findingsOf({ ...reading, today }).map(({ path, ...finding }) => ({
    ...finding,
    line: reading.lineOf(finding.file, path),
  }));
  return [...reading.faults, ...faults].sort(order);
};
