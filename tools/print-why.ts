import type { TurnTaken } from '#core/conversation/take-turn.ts';
import type { Why } from '#core/conversation/why.ts';
import { rankFeatures } from '#core/finding/rank-features.ts';

type Weighed = Why['guides'];

const shown = 3;

/** Candidates side by side: their ranks, and each feature in its column's own unit. */
const printCandidates = (candidates: Weighed, print: (line: string) => void) => {
  for (const { id, rank } of candidates) print(`   ${rank.toFixed(2).padStart(7)}  ${id}`);
  const few = candidates.slice(0, shown);
  rankFeatures.forEach((name, column) => {
    const values = few.map(({ columns }) => (columns[column] ?? 0).toFixed(2).padStart(7));
    print(`   ${name.padEnd(24)}${values.join('')}`);
  });
};

/** Prints how a turn came about: its steps with their milliseconds, what was found, by which features, with which margins. */
export const printWhy = ({ steps, why }: TurnTaken, print: (line: string) => void) => {
  print(`\n── steps: ${steps.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(2)}`).join(' → ')}`);
  print(`── fields: ${why.fields.join(', ') || 'none'}`);
  print(`── guides: confidence ${why.confidence}, margin ${why.margin}`);
  printCandidates(why.guides, print);
  print(`── bundles and questions on the hall: confidence ${why.others.confidence}`);
  for (const { id, rank } of why.others.candidates) print(`   ${rank.toFixed(2).padStart(7)}  ${id}`);
};
