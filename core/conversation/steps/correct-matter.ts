import type { Finder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { hasCue, withoutCue } from '#core/understanding/turn-cues.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { askToTell } from '../ask-back.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';

const denial =
  /^\s*(不是|没有?|不要|不办|别|并不|no\b|nope\b|not\b|(it|that|he|she|i)?\s*(isn'?t|is not|wasn'?t|don'?t|do not|didn'?t))/;

/** What is affirmed: clauses that deny are left out, and of 不是补办是换新的 what follows the second 是. */
const affirmed = (question: string) =>
  withoutCue(question.replace(/不是[^，。,]{1,8}?(是|要)/g, '，'), 'correction')
    .split(/[，,。.;；！!？?]+|\bbut\b/)
    .filter((clause) => clause.trim() !== '' && !denial.test(clause))
    .join(' ');

type Ports = {
  finder: Finder;
  release: ReleaseReader;
  understanding: Understanding;
  thresholds: FinderWeights['thresholds'];
};

// so far ahead by its own words, it is another matter altogether and not the neighbour of the present one
const apart = 5;

/** The matter meant instead: a neighbour of the present one that the words tell apart, or another that they surely name. */
const insteadOf = ({ finder, release, thresholds }: Ports, current: string, text: string, draft: Draft) => {
  const alone = nameCandidates(finder(text), release);
  const name = release.guide(current)?.name[draft.language] ?? '';
  const beside = nameCandidates(finder(`${text} ${name}`), release);
  const ranks = new Map(alone.candidates.map(({ id, rank }) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const [neighbour] = beside.candidates
    .filter(({ id }) => id !== current)
    .sort((a, b) => b.rank + rankOf(b.id) - a.rank - rankOf(a.id));
  const [first] = alone.candidates;
  const isApart = first && first.id !== current && first.rank > rankOf(neighbour?.id ?? '') + apart;
  return isApart && alone.confidence >= thresholds.surely ? first.id : neighbour?.id;
};

/** What a correction is about: another matter, or the same one asked for something else. */
const corrected = (ports: Ports, draft: Draft, guide: string): ReturnType<Step> => {
  const text = affirmed(draft.question);
  const { fields, topic } = ports.understanding.fields(text);
  const before = draft.state.field ? [draft.state.field] : [];
  const wanted = fields.length > 0 ? fields : before;
  if (topic === '' && fields.length === 0) return { done: askToTell(ports.release, draft.language) };
  const meant = topic === '' ? guide : insteadOf(ports, guide, text, draft);
  return { next: meant ? { ...draft, guide: meant, wanted } : draft };
};

/** "不是，我是说个体户的": another matter than the one just told, asked the same of. */
export const makeCorrectMatter =
  (ports: Ports): Step =>
  (draft) => {
    const { guide } = draft.state;
    if (isSettled(draft) || !guide || !hasCue(draft.question, 'correction')) return { next: draft };
    return corrected(ports, draft, guide);
  };
