import type { Day } from '#contract/guide/provenance.ts';
import type { KnowledgeReading } from '../knowledge-reading.ts';
import type { Fault, FiledFinding, Finding } from './fault.ts';
import type { LintContext } from './rule.ts';
import { bundleRules, familyRules, guideRules, knowledgeRules, policyRules, questionRules } from './rules.ts';

type Named = FiledFinding & { rule: string };
type Rule<Item> = { name: string; check: (item: Item, context: LintContext) => Finding[] };

/** What the rules find in the items, filed where each item stands. */
const findingsIn = <Item extends Parameters<LintContext['fileOf']>[0]>(
  items: readonly Item[],
  rules: readonly Rule<Item>[],
  context: LintContext,
): Named[] =>
  items.flatMap((item) =>
    rules.flatMap(({ name, check }) =>
      check(item, context).map(({ path, ...finding }) => ({
        ...finding,
        path: [...context.pathOf(item), ...path],
        file: context.fileOf(item),
        rule: name,
      })),
    ),
  );

const findingsOf = (context: LintContext): Named[] => {
  const { guides, bundles, families, questions, policies = [] } = context.knowledge;
  return [
    ...findingsIn(guides, guideRules, context),
    ...findingsIn(bundles, bundleRules, context),
    ...findingsIn(families, familyRules, context),
    ...findingsIn(questions, questionRules, context),
    ...findingsIn(policies, policyRules, context),
    ...knowledgeRules.flatMap(({ name, check }) => check(context).map((finding) => ({ ...finding, rule: name }))),
  ];
};

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
