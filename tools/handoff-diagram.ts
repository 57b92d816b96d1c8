import { closedStates } from '#contract/handoff/handoff-state.ts';
import { deadlinesIn } from '#core/handoff/deadlines-of.ts';
import { type Transition, transitions } from '#core/handoff/transitions.ts';

type Row = readonly [string, Transition];

const rows: Row[] = Object.entries(transitions);
const idOf = (state: string) => state.replaceAll('-', '_');
const spoken = (name: string) => name.replaceAll('-', ' ');

/** The events between each two states, on one arrow. */
const arrows = () => {
  const between = new Map<string, string[]>();
  const add = (from: string, to: string, kind: string) => {
    const line = `${from} --> ${to}`;
    between.set(line, [...(between.get(line) ?? []), spoken(kind)]);
  };
  for (const [kind, { from, to }] of rows) {
    if (to === 'same') continue;
    if (to === 'as-ordered') for (const state of ['scheduled', 'queued']) add('[*]', state, kind);
    else for (const state of from) add(idOf(state), idOf(to), kind);
  }
  return [...between].map(([line, kinds]) => `    ${line}: ${kinds.join(' / ')}`);
};

const diagram = () => [
  '```mermaid',
  'stateDiagram-v2',
  ...Object.keys(deadlinesIn).map((state) => `    state "${spoken(state)}" as ${idOf(state)}`),
  ...arrows(),
  ...closedStates.map((state) => `    ${idOf(state)} --> [*]`),
  '```',
];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], body: readonly string[][]) => [
  line(head),
  line(head.map(() => '---')),
  ...body.map(line),
];

const target = ({ to }: Transition) => (to === 'same' ? 'stays' : to === 'as-ordered' ? 'scheduled or queued' : to);

const eventTable = () =>
  table(
    ['event', 'from', 'to', 'by', 'when'],
    rows.map(([kind, it]) => [
      kind,
      it.from.length === 0 ? '–' : it.from.join(', '),
      target(it),
      it.by.join(', '),
      it.guard ? spoken(it.guard) : '',
    ]),
  );

const deadlineTable = () =>
  table(
    ['state', 'deadlines that run'],
    Object.entries(deadlinesIn).map(([state, kinds]) => [state, kinds.join(', ') || 'none']),
  );

/** The part of `docs/handoff.md` that follows from the code. */
export const handoffDiagram = (): string =>
  [...diagram(), '', '## Events', '', ...eventTable(), '', '## Deadlines', '', ...deadlineTable()].join('\n');

const marks = [
  '<!-- drawn by tools/draw-handoff.ts from core/handoff/transitions.ts -->',
  '<!-- end of what is drawn -->',
];

/** The page with its drawn part made anew; throws when the page has no place for it. */
export const withDiagram = (page: string): string => {
  const [begin = '', end = ''] = marks;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error('docs/handoff.md lacks the marks between which the diagram stands');
  return `${page.slice(0, from + begin.length)}\n\n${handoffDiagram()}\n\n${page.slice(to)}`;
};
