import { normalise } from '#core/text/normalise.ts';
import type { Candidate } from './candidate.ts';
import { makePassageComparer } from './compare-passages.ts';
import { dot } from './dot.ts';
import { type IndexParts, impactStep } from './index-parts.ts';
import { liftFamilies } from './lift-families.ts';
import { scoreOf } from './net.ts';
import { pickBest } from './pick-best.ts';
import { rankVector } from './rank-features.ts';
import { makeScratch, scoreDocuments } from './score-documents.ts';
import { extentOf, otherVector, rejectVector, surenessOf } from './sureness.ts';
import { unitsOf } from './units.ts';
import type { FinderWeights } from './weights.ts';

/** The candidates of one kind, best first, and how surely the first is meant at all. */
export type Judged = { candidates: Candidate[]; confidence: number };

/** What one question brought: guides, and bundles and questions on the hall apart from them. Ranks of both compare. */
export type Found = Judged & { others: Judged };

/** Finds what a question may mean. Not to be called from within itself; keeps scratch space. */
export type Finder = (text: string) => Found;

// only so many are compared passage by passage
const shortlist = 40;

const coverageOf = (totals: readonly number[], reach: readonly number[]) =>
  totals.map((total, channel) => total / ((reach[channel] ?? 0) + 0.5));

// a guide's own name, said whole, means that guide, however much better another one's words add up
const exactLead = 6;

/** Whether the same units stand there. */
const standsAt = (units: Uint16Array, start: number, asked: Uint16Array) => {
  let index = 0;
  while (index < asked.length && units[start + index] === asked[index]) index += 1;
  return index === asked.length;
};

/** Whether a passage of the guide says what was asked and nothing else. */
const isSaidBy = ({ guidePassages, passageStarts, units }: IndexParts, guide: number, asked: Uint16Array) => {
  const last = asked.length > 0 ? (guidePassages[guide + 1] ?? 0) : 0;
  for (let passage = guidePassages[guide] ?? 0; passage < last; passage += 1) {
    const start = passageStarts[passage] ?? 0;
    const length = (passageStarts[passage + 1] ?? 0) - start;
    if (length === asked.length && standsAt(units, start, asked)) return true;
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
  return (text) => {
    const normalised = normalise(text);
    const { reach, done } = scoreDocuments(parts, scratch, normalised);
    const totalsOf = (guide: number) => scratch.totals.map((total) => (total[guide] ?? 0) * impactStep);
    const said = unitsOf(normalised, parts.words);
    comparer.begin(said);
    const candidates = pickBest(scratch, shortlist)
      .map((guide) => {
        const totals = totalsOf(guide);
        const vector = rankVector(totals, reach, comparer.compareGuide(guide));
        const rank = dot(vector, weights.rank) + (isSaidBy(parts, guide, said.units) ? exactLead : 0);
        return { guide, vector, coverage: coverageOf(totals, reach), rank };
      })
      .sort((a, b) => b.rank - a.rank || a.guide - b.guide);
    comparer.end();
    done();
    const extent = extentOf(normalised);
    const alone = candidates.filter(({ guide }) => guide < guides);
    const inFamilies = candidates.filter(({ guide }) => guide >= firstFamily && guide < matters);
    const besides = candidates.filter(({ guide }) => (guide >= guides && guide < firstFamily) || guide >= matters);
    const found = liftFamilies(alone, inFamilies, (family) => families[family - firstFamily] ?? []);
    const rivals = rivalsOf(besides);
    const surenessOfAll = (list: readonly Candidate[]) =>
      surenessOf(scoreOf(weights.reject, rejectVector(list, extent, rivals)), extent);
    const surenessOfOthers = () =>
      surenessOf(dot(otherVector(besides, found, extent, weights.reject), weights.other), extent);
    return {
      candidates: found,
      confidence: found === alone ? surenessOfAll(alone) : Math.max(surenessOfAll(alone), surenessOfAll(found)),
      others: { candidates: besides, confidence: besides.length > 0 ? surenessOfOthers() : 0 },
    };
  };
};
