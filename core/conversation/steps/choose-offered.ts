import type { Field } from '#contract/field.ts';
import { labels } from '#core/answer/labels.ts';
import type { Finder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { likenessOf } from '#core/text/likeness.ts';
import { isOrdinal, ordinalIn } from '#core/understanding/ordinal-in.ts';
import { hasCue, withoutCue } from '#core/understanding/turn-cues.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { askToTell } from '../ask-back.ts';
import { askWhich } from '../ask-which.ts';
import { cannedAnswer } from '../canned-answer.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';
import { sharedWords } from '../shared-words.ts';

// what the words of an option's name count beside the rank that finding gives it
const nameWorth = 8;
const lead = 0.4;
// more is no reply but a question of its own
const longestReply = 40;

type Ports = {
  finder: Finder;
  release: ReleaseReader;
  understanding: Understanding;
  thresholds: FinderWeights['thresholds'];
};

const nameOf = (release: ReleaseReader, id: string) =>
  release.question(id)?.question ?? (release.bundle(id) ?? release.guide(id))?.name;

/** The offered ones by how well the reply says them, best first. */
const scored = ({ finder, release }: Ports, { question, language }: Draft, offered: readonly string[]) => {
  const found = nameCandidates(finder(question), release);
  const ranks = new Map([...found.candidates, ...found.others.candidates].map(({ id, rank }) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const scores = offered.map((id) => {
    const likeness = likenessOf(question, nameOf(release, id)?.[language] ?? '');
    return { id, score: rankOf(id) + nameWorth * likeness };
  });
  return { found, rankOf, scores: scores.sort((a, b) => b.score - a.score) };
};

// so far ahead of every option, another matter is surely named
const apart = 4;

/** Which of the offered a reply in words means: 租房子的那个. Another matter that is surely named is none of them. */
const chosenByWords = (ports: Ports, draft: Draft, offered: readonly string[]) => {
  const { found, scores, rankOf } = scored(ports, draft, offered);
  const [first, second] = scores;
  const [named] = found.candidates;
  if (!first || first.score <= 0) return undefined;
  const isCorrection = hasCue(draft.question, 'correction');
  const ahead = (named?.rank ?? 0) - (isCorrection ? rankOf(first.id) : first.score + apart);
  const isOther = ahead > 0 && found.confidence >= (isCorrection ? ports.thresholds.maybe : ports.thresholds.surely);
  const isClear = first.score - (second?.score ?? 0) >= lead;
  return isClear && !isOther && draft.question.length <= longestReply ? first.id : undefined;
};

const take = ({ release, understanding }: Ports, draft: Draft, id: string, isNumber: boolean): Draft => {
  if (release.question(id)) return { ...draft, hallQuestion: id };
  const about = release.bundle(id) ? { bundle: id } : { guide: id };
  const own: Field[] = isNumber ? [] : understanding.fields(draft.question).fields;
  const before = draft.state.field ? [draft.state.field] : [];
  const list = draft.state.listWanted ? { checklist: { chosen: {}, skipped: [] } } : {};
  return { ...draft, ...about, ...list, wanted: own.length > 0 ? own : before };
};

const mostClarified = 2;

/** None of them, or the visitor cannot say: what each is for is told once, then a person helps. */
const help = ({ release }: Ports, draft: Draft, offered: readonly string[]): ReturnType<Step> => {
  const { language, state } = draft;
  if ((state.clarified ?? 0) >= mostClarified) {
    const actions = [{ kind: 'ask-human' as const, label: labels.askHuman[language] }];
    return { done: cannedAnswer(release.texts, 'handoff', language, {}, { actions }) };
  }
  if (hasCue(draft.question, 'none')) return { done: askToTell(release, language) };
  return { done: askWhich(release, { ...draft, wanted: state.field ? [state.field] : [] }, offered, true) };
};

/** What is said beside 都不是: 我要办食品许可证. Empty when nothing is. */
const saidInstead = ({ understanding }: Ports, { question }: Draft) => {
  const rest = withoutCue(question, 'none').replace(/^[\s\p{P}]+/u, '');
  return understanding.fields(rest).topic === '' ? '' : rest;
};

/** Neither of them, nor another that is told: told what instead, that is looked for. */
const refuseAll = (ports: Ports, draft: Draft, offered: readonly string[]): ReturnType<Step> => {
  const question = hasCue(draft.question, 'none') ? saidInstead(ports, draft) : '';
  return question === '' ? help(ports, draft, offered) : { next: { ...draft, question } };
};

/** A reply that names none of them is looked for beside what all of them are about: 快到期了 after 食品许可证. */
const inContext = ({ release }: Ports, draft: Draft, offered: readonly string[]): Draft => {
  const names = offered.flatMap((id) => nameOf(release, id)?.[draft.language] ?? []);
  const context = sharedWords(names, draft.language);
  return context === '' ? draft : { ...draft, context };
};

/** What a reply to the offered options comes to. */
const replyTo = (ports: Ports, draft: Draft, offered: readonly string[]): ReturnType<Step> => {
  const position = ordinalIn(draft.question, offered.length);
  const numbered = position === undefined ? undefined : offered[position];
  if (numbered) return { next: take(ports, draft, numbered, true) };
  if (hasCue(draft.question, 'none') || hasCue(draft.question, 'unknown')) return refuseAll(ports, draft, offered);
  const worded = isOrdinal(draft.question) ? undefined : chosenByWords(ports, draft, offered);
  return { next: worded ? take(ports, draft, worded, false) : inContext(ports, draft, offered) };
};

/** A reply to a clarifying question: by number, in words, none of them, or cannot say. */
export const makeChooseOffered =
  (ports: Ports): Step =>
  (draft) => {
    const { offered } = draft.state;
    return offered && !isSettled(draft) ? replyTo(ports, draft, offered) : { next: draft };
  };
