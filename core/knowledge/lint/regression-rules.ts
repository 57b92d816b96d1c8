import { knowledgeFiles } from '#contract/knowledge-files.ts';
import { error, type Finding } from './fault.ts';
import type { KnowledgeRule } from './rule.ts';

const file = knowledgeFiles.regressions;
const inFile = (finding: Finding) => ({ file, ...finding });

/** What a question must come to exists, and no correction stands twice. */
export const regressionsNameWhatExists: KnowledgeRule = {
  name: 'regressions-name-what-exists',
  check: ({ knowledge: { guides, bundles }, regressions = [] }) => {
    const known = new Set([...guides, ...bundles].map(({ id }) => id));
    return regressions.flatMap((it, index) => [
      ...('guide' in it && !known.has(it.guide)
        ? [inFile(error([index, 'guide'], `there is no ${it.guide}`, 'name a guide or a bundle that exists'))]
        : []),
      ...(regressions.findIndex(({ from }) => from === it.from) < index
        ? [inFile(error([index], `the correction ${it.from} stands twice`, 'remove one of the two'))]
        : []),
    ]);
  },
};
