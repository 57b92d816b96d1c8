import { isHan } from '#core/text/normalise.ts';
import type { Candidate } from './candidate.ts';
import { type Net, scoreOf } from './net.ts';

// up to here more words make a matter surer; beyond, talk is just talk. Set by hand: taught with long idle talk, the
// rejector judged short questions worse
const longestMatter = 40;
const doubtOfTalk = 2;

// a lead beyond all doubt decides no more than a clear one
const clearLead = 4;
const bounded = (lead: number) => Math.max(-clearLead, Math.min(clearLead, lead));

const charactersOfAWord = 2;

/** How much a normalised text says, in Chinese characters: a word of another script counts as two. */
export const extentOf = (normalised: string) => {
  let extent = 0;
  for (const word of normalised.split(' ')) {
    const han = Array.from(word).filter((it) => isHan(it.charCodeAt(0))).length;
    extent += han || (word ? charactersOfAWord : 0);
  }
  return extent;
};

/**
 * What the rejector weighs: how well the best candidate fits, how far it is ahead, how far a question on the
 * hall or on another office is ahead of it, how much of the question it covers. `extent` as of `extentOf`.
 */
export const rejectVector = (candidates: readonly Candidate[], extent: number, rivals: readonly Candidate[] = []) => {
  const [first, second] = candidates;
  if (!first) return [];
  const lead = first.rank - (second?.rank ?? 0);
  // an English question shares no character with a passage: its bar lies elsewhere
  const english = first.coverage[0] === 0 ? 1 : 0;
  const size = Math.log(1 + Math.min(extent, longestMatter));
  const behind = bounded((rivals[0]?.rank ?? 0) - first.rank);
  return [1, first.rank, lead, behind, size, english, ...first.vector, ...first.coverage];
};

/** What decides for another matter than a guide: how well it fits by the rejector, and how far it is ahead of every guide. */
export const otherVector = (
  others: readonly Candidate[],
  guides: readonly Candidate[],
  extent: number,
  reject: Net,
) => {
  const lead = (others[0]?.rank ?? 0) - (guides[0]?.rank ?? 0);
  return [1, scoreOf(reject, rejectVector(others, extent)), bounded(lead)];
};

/**
 * How surely something is meant that scores so, 0 to 1; long talk is doubted, and nothing found is never meant. `domain`:
 * how much the words themselves speak for it (`makeDomain`).
 */
export const surenessOf = (score: number, extent: number, domain = 0) => {
  const doubt = doubtOfTalk * Math.log(Math.max(extent, longestMatter) / longestMatter);
  return 1 / (1 + Math.exp(doubt - score - domain));
};
