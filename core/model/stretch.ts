import type { Atom } from './atoms-of.ts';
import type { Statement } from './statements-in.ts';

/** A stretch of a statement that a statement is laid against: clauses `from` to `to`, both within. */
export type Stretch = { statement: Statement; from: number; to: number };

/** An atom of a source, and the clause that it stands in. */
export type Placed = Atom & { clause: number };

/** Words that limit what stands beside them: without them the rest is another statement. */
const limits = ({ kind }: Atom) => kind === 'limit' || kind === 'warning';
/** What must not be passed over between what is said: it decides whether the rest is true. */
const decides = (atom: Atom) => limits(atom) || atom.kind === 'not' || atom.kind === 'bound' || atom.kind === 'figure';

// in atoms: more than this between two words of a source, and they belong to different thoughts
const longestGap = 10;

/** The atoms of a stretch. */
export const placed = ({ statement, from, to }: Stretch): Placed[] =>
  statement.slice(from, to + 1).flatMap(({ atoms }, at) => atoms.map((it) => ({ ...it, clause: from + at })));

// brackets go on over commas: what follows an example within them belongs to it
const isIdleAside = ({ statement }: Stretch, clause: number) => {
  let at = clause;
  while (statement[at]?.isAside && !statement[at]?.isExample) at -= 1;
  return statement[at]?.isExample ?? false;
};

/** Whether the clauses between two others only add in brackets. */
const mayHop = ({ statement }: Stretch, last: Placed, next: Placed) =>
  statement.slice(last.clause + 1, next.clause).every(({ isAside }) => isAside);

/** Whether what lies between two words of the source may be left out. */
export const mayPass = (stretch: Stretch, between: readonly Placed[], last: Placed, next: Placed): boolean => {
  const isBehind = !stretch.statement[next.clause]?.isAside;
  const left = between.filter(({ clause }) => !(isBehind && isIdleAside(stretch, clause)));
  return left.length <= longestGap && !left.some(decides) && mayHop(stretch, last, next);
};

/** Whether what leads up to the first word that is said may be left out: `most` atoms that decide nothing. */
export const mayLead = (before: readonly Placed[], most: number): boolean => {
  // 只有甲可以乙 says that 甲可以乙
  const led = before.at(-1)?.text === 'only' ? before.slice(0, -1) : before;
  return led.length <= most && !led.some(decides);
};

/** Whether what follows the last word within its clause may be left out: no limit may. */
export const mayEnd = (source: readonly Placed[], last: number): boolean =>
  !source.slice(last + 1).some((it) => it.clause === source[last]?.clause && limits(it));

/** 可以 may be added to what is told as an instruction, 要 to what is not told as a choice. */
export const mayAdd = ({ kind }: Atom, next: Placed | undefined, source: readonly Placed[]): boolean => {
  const clause = source.filter((it) => it.clause === next?.clause);
  if (next?.kind === 'not') return false;
  if (kind === 'must') return !clause.some((it) => it.kind === 'can');
  return kind === 'can' && !clause.some((it) => it.kind === 'must' || limits(it));
};

const opensLimit = ({ atoms: [first] }: Statement[number]) => first !== undefined && limits(first);
const warns = ({ atoms }: Statement[number]) => atoms.some(({ kind }) => kind === 'warning');

const isAmount = ({ atoms }: Statement[number]) => atoms.every(({ kind }) => kind === 'figure' || kind === 'bound');

/**
 * Whether a stretch may be told by itself: not without the condition before it, nor the limit or warning behind it, nor
 * an amount or brackets without what they are of.
 */
export const standsAlone = ({ statement, from, to }: Stretch): boolean => {
  const [before, first, after] = [statement[from - 1], statement[from], statement[to + 1]];
  if (before && (before.isCondition || first?.isAside || (first && isAmount(first)))) return false;
  return !(after && (opensLimit(after) || warns(after)));
};
