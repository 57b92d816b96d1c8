import type { Change } from '#core/knowledge/diff/change.ts';
import { describeGuideChanges } from '#core/knowledge/diff/describe-guide-changes.ts';
import { type CheckedGuide, isWritable, type RuleFinding } from './check-planned.ts';
import { elementName } from './missing-elements.ts';
import type { ImportPlan } from './plan-import.ts';
import type { Heading } from './recognise-sheets.ts';
import type { Problem } from './sheet.ts';

const headingLines = (title: string, headings: readonly Heading[]): string[] =>
  [...Map.groupBy(headings, ({ sheet }) => sheet)].map(
    ([sheet, ofSheet]) => `${title}  ${sheet}: ${ofSheet.map(({ heading }) => heading).join('、')}`,
  );

const problemLine = (file: string, { sheet, row, heading, message }: Problem) =>
  `${file} ${sheet}:${row}  error  ${heading ? `${heading}: ` : ''}${message}`;

const findingLine = (file: string, { place }: CheckedGuide, { severity, rule, path, message, remedy }: RuleFinding) => {
  const element = path.length > 0 ? `${elementName(path)}: ` : '';
  return `  ${file} ${place.sheet}:${place.row}  ${severity}  ${rule}  ${element}${message}${remedy ? ` — ${remedy}` : ''}`;
};

const changeLine = ({ element, before, after }: Change): string => {
  if (before === undefined && after === undefined) return `  ${element}`;
  return `  ${element}: ${before ?? '（无）'} → ${after ?? '（无）'}`;
};

const stateOf = (guide: CheckedGuide): string => {
  const { before, after, changed } = guide;
  if (!after) return 'not importable';
  if (!changed) return 'unchanged';
  if (!isWritable(guide)) return 'kept out by a rule';
  return before ? 'changed' : `new, ${after.detail}`;
};

/** An unchanged guide without a word to say is left out. */
const guideLines = (file: string, guide: CheckedGuide): string[] => {
  const { name, before, after, changed, missing, problems, findings } = guide;
  const id = after?.id ?? before?.id;
  const lines = [
    ...(before && after && changed ? describeGuideChanges(before, after).map(changeLine) : []),
    ...missing.map((element) => `  missing  ${element}`),
    ...problems.map((problem) => `  ${problemLine(file, problem)}`),
    ...findings.map((finding) => findingLine(file, guide, finding)),
  ];
  const state = stateOf(guide);
  return state === 'unchanged' && lines.length === 0 ? [] : [`${name}${id ? ` (${id})` : ''}  ${state}`, ...lines];
};

/** What an import takes, leaves and misses, and what it changes, for the operator who called for it. */
export const reportImport = (file: string, plan: ImportPlan, guides: readonly CheckedGuide[]): string[] => [
  ...headingLines('taken', plan.taken),
  ...headingLines('left', plan.left),
  ...plan.problems.map((problem) => problemLine(file, problem)),
  ...guides.flatMap((guide) => guideLines(file, guide)),
];

/** How many guides came to which end. */
export const countImport = (guides: readonly CheckedGuide[]): string => {
  const counts = Map.groupBy(guides, (guide) => stateOf(guide).replace(/, .*/u, ''));
  const told = [...counts].map(([state, { length }]) => `${length} ${state}`);
  return `${guides.length} guide${guides.length === 1 ? '' : 's'} in the file: ${told.join(', ') || 'none'}`;
};
