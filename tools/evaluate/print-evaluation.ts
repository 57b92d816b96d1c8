import type { Figure } from './figure.ts';
import type { Judged } from './gates.ts';
import type { Evaluation } from './run-evaluation.ts';

const titles: Record<string, string> = {
  routing: 'Routing',
  grounded: 'Groundedness',
  complete: 'Completeness',
  tone: 'Tone',
  refusals: 'Refusals',
  injections: 'Injections',
  stable: 'Stability over the runs',
  turns: 'Turns, calls, time and cost',
};

const mostConfusions = 12;

const showValue = ({ value, unit }: Figure) => {
  if (unit === '%') return `${value.toFixed(1)} %`;
  if (unit === 'USD') return `$${value.toFixed(3)}`;
  if (unit === 'ms') return `${value.toFixed(0)} ms`;
  return `${Number(value.toFixed(2))}${unit ? ` ${unit}` : ''}`;
};

const showFigure = (it: Figure) => {
  const value = `  ${showValue(it).padStart(12)}${it.of === undefined ? '' : ` of ${it.of}`}`;
  return `${value.padEnd(24)}${it.what}  [${it.name}]`;
};

const showGate = ({ name, value, least, most, isMet }: Judged) => {
  const bar = [least === undefined ? '' : `≥ ${least}`, most === undefined ? '' : `≤ ${most}`]
    .filter(Boolean)
    .join(', ');
  return `  ${isMet ? 'met   ' : 'MISSED'}  ${name}: ${value === undefined ? 'not measured' : Number(value.toFixed(2))} (${bar})`;
};

const kindOf = ({ name }: Figure) => name.split('.')[0] ?? '';

/** The evaluation as somebody reads it. */
export const printEvaluation = ({ figures, confusions, falsehoods }: Evaluation, judged: readonly Judged[]): string =>
  [
    ...Object.entries(titles).flatMap(([kind, title]) => {
      const own = figures.filter((it) => kindOf(it) === kind);
      return own.length > 0 ? [`## ${title}`, ...own.map(showFigure), ''] : [];
    }),
    ...(confusions.length > 0 ? ['## Guides taken for others (expected → named, times)'] : []),
    ...confusions.slice(0, mostConfusions).map((it) => `  ${it.expected} → ${it.named}  ${it.count}`),
    ...(confusions.length > mostConfusions ? [`  … ${confusions.length - mostConfusions} more; all with --json`] : []),
    ...(falsehoods.length > 0 ? ['', '## Said and not in the guide'] : []),
    ...falsehoods.map((it) => `  ${it.guide}: ${it.claims.join(', ')} in “${it.speech}” to “${it.text}”`),
    '',
    '## Gates',
    ...judged.map(showGate),
  ].join('\n');
