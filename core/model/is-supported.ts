import { type Atom, atomsOf } from './atoms-of.ts';
import { type Idle, isLaid } from './is-laid.ts';
import { clausesOf, type Statement, statementsIn } from './statements-in.ts';
import { type Stretch, standsAlone } from './stretch.ts';

// a statement is seldom told over more clauses than this
const mostClauses = 5;

const stretchesOf = (statement: Statement): Stretch[] =>
  statement
    .flatMap((_, from) =>
      Array.from({ length: Math.min(mostClauses, statement.length - from) }, (__, more) => ({
        statement,
        from,
        to: from + more,
      })),
    )
    .filter(standsAlone);

/** Whether one stretch states just what these clauses say, beginning at its first clause. */
const isStated = (said: readonly Atom[], stretches: readonly Stretch[], idle: Idle) =>
  stretches.some((stretch) => isLaid({ said, stretch, idle }));

/** How clauses with tokens are read: whether they only frame their tokens, and what they say with them filled. */
export type TokenReading = {
  isFramed: (atoms: readonly Atom[]) => boolean;
  /** The clause with its tokens' own words. */
  filled: (clause: string) => string;
};

/** Says plainly that the guide does not tell, or whom to ask: that needs no support. */
const honest =
  /^(?:这一?点|这个|这件事|您问的)?(?:这份)?(?:指南|办事指南)(?:里|上)?(?:还)?(?:没有|没)(?:写|说|提到|讲)(?:明|到|清楚)?$|^(?:(?:要|可以)?看当地(?:政策|规定)|以当地(?:政策|规定)为准)$|^(?:也)?可以问(?:服务台|窗口|咨询台)$|^the guide does not (?:tell|say|mention)(?: this| that| it)?$|^(?:please )?ask (?:at )?the help desk$/i;

const sentenceEnd = /[。；;！!？?]|\.(?=\s|$)/;

type Told = { atoms: Atom[]; isFramed: boolean };

const toldIn = (part: string, { isFramed, filled }: TokenReading): Told[] =>
  clausesOf(part)
    .filter((it) => !honest.test(it))
    .map((clause) => ({ atoms: atomsOf(filled(clause)), isFramed: isFramed(atomsOf(clause)) }))
    .filter(({ atoms }) => atoms.length > 0);

/** Whether every clause, alone or with its neighbours, is stated by one of these stretches, or frames its token. */
const isToldBy = (told: readonly Told[], stretches: readonly Stretch[], idle: Idle) => {
  const isWhole = (from: number, to: number) => {
    const group = told.slice(from, to);
    if (group.length === 1 && group[0]?.isFramed) return true;
    return isStated(
      group.flatMap(({ atoms }) => atoms),
      stretches,
      idle,
    );
  };
  // ways[n]: the first n clauses are supported
  const ways = [true];
  for (let to = 1; to <= told.length; to += 1) {
    ways[to] = ways.some((isSo, from) => isSo && from < to && to - from <= mostClauses && isWhole(from, to));
  }
  return ways[told.length] ?? false;
};

/** The lines of a source as they are laid against. */
export type Lines = readonly (readonly Stretch[])[];

export const linesToLayAgainst = (source: string): Lines =>
  statementsIn(source).map((statements) => statements.flatMap(stretchesOf));

/**
 * Whether every part of a sentence, from one full stop or semicolon to the next, is stated by one line of the source,
 * clause by clause: what is true of one thing is not told of another.
 */
export const isSupported = (
  sentence: string,
  lines: Lines,
  { idle, ...tokens }: TokenReading & { idle: Idle },
): boolean =>
  sentence
    .split(sentenceEnd)
    .map((part) => toldIn(part, tokens))
    .every((told) => isToldBy(told, [], idle) || lines.some((stretches) => isToldBy(told, stretches, idle)));
