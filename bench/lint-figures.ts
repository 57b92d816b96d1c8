import type { Fault } from '#core/knowledge/lint/fault.ts';
import { bundleRules, guideRules, knowledgeRules, questionRules } from '#core/knowledge/lint/rules.ts';
import { table } from './table.ts';

const kinds = {
  'a guide': guideRules,
  'a bundle': bundleRules,
  'a question on the hall': questionRules,
  'the knowledge as a whole': knowledgeRules,
};

const count = (faults: readonly Fault[], severity: Fault['severity']) =>
  `${faults.filter((it) => it.severity === severity).length}`;

/** How many rules there are, on what, and what they find. */
export const printLint = (faults: readonly Fault[]) => {
  const rules = new Set(
    Object.values(kinds)
      .flat()
      .map(({ name }) => name),
  );
  table(
    'Rules',
    ['', 'rules'],
    [...Object.entries(kinds).map(([kind, on]) => [`on ${kind}`, `${on.length}`]), ['different ones', `${rules.size}`]],
  );
  const found = [...new Set(faults.map(({ rule }) => rule))].sort();
  table(
    'Findings',
    ['', 'errors', 'warnings'],
    [
      ...found.map((rule) => {
        const its = faults.filter((it) => it.rule === rule);
        return [rule, count(its, 'error'), count(its, 'warning')];
      }),
      ['all', count(faults, 'error'), count(faults, 'warning')],
    ],
  );
};
