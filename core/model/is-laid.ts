import type { Atom } from './atoms-of.ts';
import { mayAdd, mayEnd, mayLead, mayPass, type Placed, placed, type Stretch } from './stretch.ts';
import { keyed, type SubjectHead } from './subject-head.ts';

/** Words that need not stand in the source: a subject at the head, and what says of a figure only what it is. */
export type Idle = { headOf: SubjectHead; beside: ReadonlySet<string> };

type Laying = { said: readonly Atom[]; stretch: Stretch; idle: Idle };
/** How far it has come: which atom is next, the last one of the source that was met, and whether anything is proven. */
type State = { at: number; last: number; head: boolean; proven: boolean };

const isPair = (a: Atom | undefined, b: Atom | undefined) =>
  a !== undefined && b !== undefined && a.kind === b.kind && a.text === b.text;

/** A character of its own proves nothing: a neighbour of it must stand beside it in the source too. */
const isGlued = (said: readonly Atom[], at: number, source: readonly Placed[], on: number) =>
  source[on]?.kind !== 'han' || isPair(said[at + 1], source[on + 1]) || isPair(said[at - 1], source[on - 1]);

/** Stands right before or behind a figure and says only what it is. */
const makeIsBeside = (said: readonly Atom[], { beside }: Idle) => {
  const isOther = (it: Atom) => !beside.has(keyed(it));
  return (atom: Atom, at: number) =>
    !isOther(atom) &&
    (said.slice(0, at).findLast(isOther)?.kind === 'figure' || said.slice(at + 1).find(isOther)?.kind === 'figure');
};

const isAmount = ({ kind }: Atom) => kind === 'figure' || kind === 'bound';
const isWord = ({ kind }: Atom) => kind === 'han' || kind === 'word' || kind === 'not';

const isPredicate = ({ kind }: Atom) => kind === 'not' || kind === 'must' || kind === 'can';
/** 都不是 says 不是 too. */
const gathers = new Set(['都', '均']);

/** Which atoms say enough to be a statement: words, and an amount that is a whole clause of the source (最长5年). */
const makeProves = (
  said: readonly Atom[],
  source: readonly Placed[],
  isBeside: (atom: Atom, at: number) => boolean,
) => {
  const isOwnAmount = said.every(isAmount) || said.some(isBeside);
  return (atom: Placed) =>
    isWord(atom) ||
    (isOwnAmount && atom.kind === 'figure' && source.every((it) => it.clause !== atom.clause || isAmount(it)));
};

/**
 * Whether all that is said stands in the stretch in the same order, from its first clause to its last, with nothing
 * passed over that decides its truth.
 */
export const isLaid = ({ said, stretch, idle }: Laying): boolean => {
  const source = placed(stretch);
  const isBeside = makeIsBeside(said, idle);
  const proves = makeProves(said, source, isBeside);
  // who says only 要收费 means the matter itself: whose fee it is in the source may not be left out
  const mostLeft = said[0] && !isPredicate(said[0]) ? said.filter(isWord).length : 0;
  const ownHead = idle.headOf(said);
  const failed = new Set<string>();

  const mayFollow = ({ at, last }: State, next: Placed, on: number) => {
    const before = source[last];
    if (before) return mayPass(stretch, source.slice(last + 1, on), before, next);
    const led = source.slice(0, on).filter((it) => !gathers.has(it.text));
    const others = led.slice(idle.headOf(led));
    return next.clause === stretch.from && mayLead(others, at === 0 ? mostLeft : 0);
  };
  const meets = (state: State, atom: Atom) =>
    source.some(
      (next, on) =>
        on > state.last &&
        isPair(atom, next) &&
        isGlued(said, state.at, source, on) &&
        mayFollow(state, next, on) &&
        lay({ at: state.at + 1, last: on, head: false, proven: state.proven || proves(next) }),
    );
  /** Goes on without having met the atom, where it need not stand in the source. */
  const passes = (state: State, atom: Atom) => {
    const { at, last, head } = state;
    const isIdle = (head && at < ownHead) || isBeside(atom, at);
    if (isIdle && lay({ ...state, at: at + 1 })) return true;
    // 可以邮寄 is more than a heading 邮寄
    const isFollowed = said[at + 1] !== undefined && (atom.kind !== 'can' || last >= 0);
    return isFollowed && mayAdd(atom, source[last + 1], source) && lay({ ...state, at: at + 1, head: false });
  };
  const lay = (state: State): boolean => {
    const { at, last, proven } = state;
    const atom = said[at];
    if (!atom) return proven && source[last]?.clause === stretch.to && mayEnd(source, last);
    const key = `${at} ${last} ${state.head} ${proven}`;
    if (failed.has(key)) return false;
    if (meets(state, atom) || passes(state, atom)) return true;
    failed.add(key);
    return false;
  };
  return lay({ at: 0, last: -1, head: true, proven: false });
};
