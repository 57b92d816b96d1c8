import { normalise } from '#core/text/normalise.ts';
import type { Candidate } from './candidate.ts';
import { makePassageComparer } from './compare-passages.ts';
import { dot } from './dot.ts';
import type { IndexParts } from './index-parts.ts';
import { liftFamilies } from './lift-families.ts';
import { pickBest } from './pick-best.ts';
import { rankVector } from './rank-features.ts';
import { makeScratch, scoreDocuments } from './score-documents.ts';
import type { FinderWeights } from './weights.ts';

/** The candidates of one kind, best first, and how surely the first is meant at all. */
export type Judged = { candidates: Candidate[]; confidence: number };

/** What one question brought: guides, and bundles and questions on the hall apart from them. Ranks of both compare. */
export type Found = Judged & { others: Judged };

/** Finds what a question may mean. Not to be called from within itself; keeps scratch space. */
export type Finder = (text: string) => Found;

// only so many are compared passage by passage
const shortlist = 40;
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

// up to here more words make a matter surer; beyond, talk is just talk. Set by hand: taught with long idle talk, the
// rejector judged short questions worse
const longestMatter = 40;
const doubtOfTalk = 2;

// a lead beyond all doubt decides no more than a clear one
const clearLead = 4;
const bounded = (lead: number) => Math.max(-clearLead, Math.min(clearLead, lead));

/**
 * What the rejector weighs: how well the best candidate fits, how far it is ahead, how far a question on the
 * hall or on another office is ahead of it, how much of the question it covers.
 */
export const rejectVector = (candidates: readonly Candidate[], length: number, rivals: readonly Candidate[] = []) => {
  const [first, second] = candidates;
  if (!first) return [];
  const lead = first.rank - (second?.rank ?? 0);
  // an English question shares no character with a passage: its bar lies elsewhere
  const english = first.coverage[0] === 0 ? 1 : 0;
  const size = Math.log(1 + Math.min(length, longestMatter));
  const behind = bounded((rivals[0]?.rank ?? 0) - first.rank);
  return [1, first.rank, lead, behind, size, english, ...first.vector, ...first.coverage];
};

/** What decides for another matter than a guide: how well it fits by the rejector, and how far it is ahead of every guide. */
export const otherVector = (
  others: readonly Candidate[],
  guides: readonly Candidate[],
  length: number,
  reject: readonly number[],
) => {
  const lead = (others[0]?.rank ?? 0) - (guides[0]?.rank ?? 0);
  return [1, dot(rejectVector(others, length), reject), bounded(lead)];
};

const coverageOf = (totals: readonly number[], reach: readonly number[]) =>
  totals.map((total, channel) => total / ((reach[channel] ?? 0) + 0.5));

// a guide's own name, said whole, means that guide, however much better another one's words add up
const exactLead = 6;

/** Whether a passage of the guide says what was asked and nothing else. */
const isSaidBy = ({ guidePassages, passageStarts, characters }: IndexParts, guide: number, normalised: string) => {
  const last = guidePassages[guide + 1] ?? 0;
  for (let passage = guidePassages[guide] ?? 0; passage < last; passage += 1) {
    const start = passageStarts[passage] ?? 0;
    if ((passageStarts[passage + 1] ?? 0) - start !== normalised.length) continue;
    let index = 0;
    while (index < normalised.length && characters[start + index] === normalised.charCodeAt(index)) index += 1;
    if (index === normalised.length) return true;
  }
  return false;
};

/**
 * What the documents of an index are, in this order: so many guides, so many bundles, families, each as the positions of
 * its guides, and then questions on the hall or on other offices, which are a guide's rivals.
 */
export type Documents = { guides: number; bundles: number; families: readonly (readonly number[])[] };

/** By default all documents are guides. */
export const makeFinder = (
  parts: IndexParts,
  weights: FinderWeights,
  { guides, bundles, families }: Documents = { guides: parts.guidePassages.length - 1, bundles: 0, families: [] },
): Finder => {
  const firstFamily = guides + bundles;
  const matters = firstFamily + families.length;
  const scratch = makeScratch(parts.guidePassages.length - 1);
  const comparer = makePassageComparer(parts);
  // a bundle ahead speaks for its guides, not against them
  const rivalsOf = (besides: readonly Candidate[]) => besides.filter(({ guide }) => guide >= matters);
  /** Sureness of a candidate list, its first one's vector in hand; long talk is doubted. */
  const sureness = (
    candidates: readonly Candidate[],
    vector: readonly number[],
    taught: readonly number[],
    length: number,
  ) => {
    const doubt = doubtOfTalk * Math.log(Math.max(length, longestMatter) / longestMatter);
    return candidates.length ? sigmoid(dot(vector, taught) - doubt) : 0;
  };
  return (text) => {
    const normalised = normalise(text);
    const { reach, done } = scoreDocuments(parts, scratch, normalised);
    const totalsOf = (guide: number) => scratch.totals.map((total) => total[guide] ?? 0);
    comparer.begin(normalised);
    const candidates = pickBest(scratch, shortlist)
      .map((guide) => {
        const totals = totalsOf(guide);
        const vector = rankVector(totals, reach, comparer.compareGuide(guide, 0), comparer.compareGuide(guide, 1));
        const rank = dot(vector, weights.rank) + (isSaidBy(parts, guide, normalised) ? exactLead : 0);
        return { guide, vector, coverage: coverageOf(totals, reach), rank };
      })
      .sort((a, b) => b.rank - a.rank || a.guide - b.guide);
    comparer.end();
    done();
    const { length } = normalised;
    const alone = candidates.filter(({ guide }) => guide < guides);
    const inFamilies = candidates.filter(({ guide }) => guide >= firstFamily && guide < matters);
    const besides = candidates.filter(({ guide }) => (guide >= guides && guide < firstFamily) || guide >= matters);
    const found = liftFamilies(alone, inFamilies, (family) => families[family - firstFamily] ?? []);
    const surenessOf = (list: readonly Candidate[]) =>
      sureness(list, rejectVector(list, length, rivalsOf(besides)), weights.reject, length);
    return {
      candidates: found,
      confidence: found === alone ? surenessOf(alone) : Math.max(surenessOf(alone), surenessOf(found)),
      others: {
        candidates: besides,
        confidence: sureness(besides, otherVector(besides, found, length, weights.reject), weights.other, length),
      },
    };
  };
};
