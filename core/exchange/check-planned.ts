import type { Guide } from '#contract/guide/guide.ts';
import type { Day } from '#contract/guide/provenance.ts';
import type { KnowledgeReading } from '#core/knowledge/knowledge-reading.ts';
import type { Finding } from '#core/knowledge/lint/fault.ts';
import type { LintContext } from '#core/knowledge/lint/rule.ts';
import { guideRules, knowledgeRules } from '#core/knowledge/lint/rules.ts';
import type { PlannedGuide } from './plan-import.ts';

export type RuleFinding = Finding & { rule: string };

/** A guide that the import would change, the file it stands in, and what the rules say of it then. */
export type CheckedGuide = PlannedGuide & { file: string; findings: RuleFinding[] };

/** The knowledge as it would be. */
const contextOf = (reading: KnowledgeReading, planned: readonly PlannedGuide[], today: Day): LintContext => {
  const next = planned.flatMap(({ before, after, changed }) => (after && changed ? [{ before, after }] : []));
  const replaced = new Map(next.flatMap(({ before, after }) => (before ? [[before, after] as const] : [])));
  const added = next.flatMap(({ before, after }) => (before ? [] : [after]));
  const old = new Map<unknown, Guide>([...replaced].map(([before, after]) => [after, before]));
  return {
    ...reading,
    knowledge: {
      ...reading.knowledge,
      guides: [...reading.knowledge.guides.map((guide) => replaced.get(guide) ?? guide), ...added],
    },
    files: [...reading.files, ...added.map(reading.fileOf)],
    fileOf: (item) => reading.fileOf(old.get(item) ?? item),
    today,
  };
};

const unreadable: RuleFinding = {
  rule: 'file-is-readable',
  path: [],
  message: 'the guide has a file already, which cannot be read',
  remedy: 'mend that file first, see: npm run -s knowledge -- check',
  severity: 'error',
};

/** Holds the guides that an import would change against the rules of the knowledge. */
export const checkPlanned = (
  reading: KnowledgeReading,
  planned: readonly PlannedGuide[],
  today: Day,
): CheckedGuide[] => {
  const context = contextOf(reading, planned, today);
  const ofAll = knowledgeRules.flatMap(({ name, check }) =>
    check(context).map((finding) => ({ ...finding, rule: name })),
  );
  return planned.map((guide) => {
    const { before, after, changed } = guide;
    const file = after ? context.fileOf(after) : '';
    if (!after || !changed) return { ...guide, file, findings: [] };
    const own = guideRules.flatMap(({ name, check }) =>
      check(after, context).map((finding) => ({ ...finding, rule: name })),
    );
    const shared = ofAll.filter((finding) => finding.file === file);
    const lost = !before && reading.files.includes(file) ? [unreadable] : [];
    return { ...guide, file, findings: [...lost, ...own, ...shared] };
  });
};

/** Whether the import may write the guide. */
export const isWritable = ({ after, changed, findings }: CheckedGuide): boolean =>
  after !== undefined && changed && findings.every(({ severity }) => severity !== 'error');
