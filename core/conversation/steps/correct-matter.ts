import type { Finder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { hasCue, withoutCue } from '#core/understanding/turn-cues.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { withoutDenied } from '../affirmed.ts';
import { askToTell } from '../ask-back.ts';
import { askWhich } from '../ask-which.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';

const denial =
  /^\s*((我|这|那|他|她|它|您|你)?们?(就|又|并|可|也)?(不|没|别|非)(?!管|论)|no\b|nope\b|not\b|(it|that|he|she|i)?\s*(isn'?t|is not|wasn'?t|don'?t|do not|didn'?t))/;

/** What is affirmed: clauses that deny are left out, and of 不是补办是换新的 what follows the second 是. */
const affirmed = (question: string) =>
  withoutCue(withoutDenied(question).replace(/不是[^，。,]{1,8}?(是|要)/g, '，'), 'correction')
    .split(/[，,。.;；！!？?]+|\bbut\b/)
    .filter((clause) => clause.trim() !== '' && !denial.test(clause))
    .join(' ');

/** Whether no matter is named: 换一个, 这个. */
const isNothing = (topic: string) => topic.replace(/换|一|个|这|那|另外|别的|其他|\s/g, '') === '';

type Ports = {
  finder: Finder;
  release: ReleaseReader;
  understanding: Understanding;
  thresholds: FinderWeights['thresholds'];
};

// so far ahead by its own words, it is another matter altogether and not the neighbour of the present one
const apart = 5;
// below this confidence the words name no matter at all, unless a neighbour ranks so high by them: 是丢了
const strange = { confidence: 0.3, rank: 6 };
// neighbours so close are asked apart
const close = 0.6;
// unless one of them is so much nearer to the present matter
const nearby = 2;
const mostOptions = 3;

/**
 * The matters meant instead, best first: neighbours of the present one that the words tell apart, or another that they
 * surely name. None when the words name no matter at all: 不是我的，是我儿子的.
 */
const insteadOf = ({ finder, release, thresholds }: Ports, current: string, text: string, draft: Draft) => {
  const alone = nameCandidates(finder(text), release);
  const ranks = new Map(alone.candidates.map(({ id, rank }) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const [first] = alone.candidates;
  if (!first) return [];
  const name = release.guide(current)?.name[draft.language] ?? '';
  const neighbours = nameCandidates(finder(`${text} ${name}`), release)
    .candidates.filter(({ id }) => id !== current)
    .map(({ id, rank }) => ({ id, beside: rank, rank: rank + rankOf(id) }))
    .sort((a, b) => b.rank - a.rank);
  const best = neighbours[0];
  const isApart = first.rank > rankOf(best?.id ?? '') + apart;
  if (isApart && alone.confidence >= thresholds.surely) return [first.id];
  const isNamed = best && rankOf(best.id) >= strange.rank && rankOf(best.id) > rankOf(current);
  if (!best || (alone.confidence < strange.confidence && !isNamed)) return [];
  const isClose = ({ rank, beside }: typeof best) => rank > best.rank - close && beside > best.beside - nearby;
  return neighbours.filter((it) => it === best || isClose(it)).map(({ id }) => id);
};

/** What a correction is about: another matter, or the same one asked for something else. */
const corrected = (ports: Ports, draft: Draft, guide: string): ReturnType<Step> => {
  const text = affirmed(draft.question);
  const { fields, topic } = ports.understanding.fields(text);
  const before = draft.state.field ? [draft.state.field] : [];
  const wanted = fields.length > 0 ? fields : before;
  const meant = isNothing(topic) ? [] : insteadOf(ports, guide, text, draft);
  const [first, second] = meant;
  if (first && second) return { done: askWhich(ports.release, { ...draft, wanted }, meant.slice(0, mostOptions)) };
  if (first) return { next: { ...draft, guide: first, wanted } };
  // the same again would be no reply
  return fields.length > 0 ? { next: { ...draft, guide, wanted } } : { done: askToTell(ports.release, draft.language) };
};

/** "不是，我是说个体户的": another matter than the one just told, asked the same of. */
export const makeCorrectMatter =
  (ports: Ports): Step =>
  (draft) => {
    const { guide } = draft.state;
    if (isSettled(draft) || !guide || !hasCue(draft.question, 'correction')) return { next: draft };
    return corrected(ports, draft, guide);
  };
