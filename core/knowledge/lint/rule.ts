import type { Bundle } from '#contract/bundle.ts';
import type { Family } from '#contract/family.ts';
import type { CompleteGuide, Guide } from '#contract/guide/guide.ts';
import type { Day } from '#contract/guide/provenance.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Policy } from '#contract/policy.ts';
import type { KnowledgeReading } from '../knowledge-reading.ts';
import type { FiledFinding, Finding } from './fault.ts';

/** What a rule may look at beside the guide. */
export type LintContext = Pick<KnowledgeReading, 'knowledge' | 'regressions' | 'files' | 'fileOf' | 'pathOf'> & {
  today: Day;
};

/** A rule on one guide. */
export type GuideRule = { name: string; check: (guide: Guide, context: LintContext) => Finding[] };

/** A rule on one guide or one bundle. */
export type MatterRule = { name: string; check: (matter: Guide | Bundle, context: LintContext) => Finding[] };

/** A rule on one bundle. */
export type BundleRule = { name: string; check: (bundle: Bundle, context: LintContext) => Finding[] };

/** A rule on one family. Paths start at the family. */
export type FamilyRule = { name: string; check: (family: Family, context: LintContext) => Finding[] };

/** A rule on one question on the hall. Paths start at the question. */
export type QuestionRule = { name: string; check: (question: HallQuestion, context: LintContext) => Finding[] };

/** A rule on one policy. */
export type PolicyRule = { name: string; check: (policy: Policy, context: LintContext) => Finding[] };

/** A rule on the knowledge as a whole. */
export type KnowledgeRule = { name: string; check: (context: LintContext) => FiledFinding[] };

/** A rule on elements that outlines do not have. */
export const forComplete = (
  name: string,
  check: (guide: CompleteGuide, context: LintContext) => Finding[],
): GuideRule => ({
  name,
  check: (guide, context) => (guide.detail === 'complete' ? check(guide, context) : []),
});
