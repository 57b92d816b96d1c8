import type { Gap } from '#contract/gap.ts';
import { byUrgency } from '#core/gap/gather-gaps.ts';

const words: Record<Gap['lacks'], string> = { guide: 'no guide', 'complete-guide': 'outline', field: 'no field' };

/** Prints the open gaps as a table, most often heard first. */
export const printGaps = (gaps: readonly Gap[], print: (line: string) => void) => {
  const open = gaps.filter(({ state }) => state === 'open').sort(byUrgency);
  print(`${open.length} open gaps${gaps.length > open.length ? `, ${gaps.length - open.length} settled` : ''}`);
  if (open.length > 0) print('\nheard  lacks     nearest guide                         question');
  for (const { heard, lacks, nearest, question } of open) {
    const [first] = nearest;
    const near = first ? `${first.guide} ${Math.round(first.confidence * 100)} %` : '–';
    print(`${String(heard).padStart(5)}  ${words[lacks].padEnd(8)}  ${near.padEnd(36)}  ${question}`);
  }
};
