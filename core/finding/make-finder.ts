import { normalise } from '#core/text/normalise.ts';
import type { Candidate } from './candidate.ts';
import { makePassageComparer } from './compare-passages.ts';
import { bucketsOf, makeDomain } from './domain.ts';
import { dot } from './dot.ts';
import { documentsIn, type IndexParts } from './index-parts.ts';
import { liftFamilies } from './lift-families.ts';
import { scoreOf } from './net.ts';
import { rankVector } from './rank-features.ts';
import { makeShortlister } from './shortlist.ts';
import { extentOf, otherVector, rejectVector, surenessOf } from './sureness.ts';
import { unitsOf } from './units.ts';
import type { FinderWeights } from './weights.ts';

/** The candidates of one kind, best first, and how surely the first is meant at all. */
export type Judged = { candidates: Candidate[]; confidence: number };

/** What one question brought: guides, and bundles and questions on the hall apart from them. Ranks of both compare. */
export type Found = Judged & { others: Judged };

/** Finds what a question may mean. Not to be called from within itself; keeps scratch space. */
export type Finder = (text: string) => Found;

/** So many of the documents are compared passage by passage. */
const shortlistOf = (documents: number) => Math.min(80, 40 + Math.floor(documents / 400));

const coverageOf = (totals: readonly number[], reach: readonly number[]) =>
  totals.map((total, channel) => total / ((reach[channel] ?? 0) + 0.5));

// a guide's own name, said whole, means that guide, however much better another one's words add up
const exactLead = 6;

/**
 * What the documents of an index are, in this order: so many guides, so many bundles, families, each as the positions of
 * its guides, and then questions on the hall or on other offices, which are a guide's rivals.
 */
export type Documents = { guides: number; bundles: number; families: readonly (readonly number[])[] };

/** By default all documents are guides. */
export const makeFinder = (
  parts: IndexParts,
  weights: FinderWeights,
  { guides, bundles, families }: Documents = { guides: documentsIn(parts), bundles: 0, families: [] },
): Finder => {
  const firstFamily = guides + bundles;
  const matters = firstFamily + families.length;
  const pickShortlist = makeShortlister(parts, shortlistOf(documentsIn(parts)));
  const comparer = makePassageComparer(parts);
  const domainOf = makeDomain(weights.domain);
  // a bundle ahead speaks for its guides, not against them
  const rivalsOf = (besides: readonly Candidate[]) => besides.filter(({ guide }) => guide >= matters);
  return (text) => {
    const normalised = normalise(text);
    const said = unitsOf(normalised, parts);
    const reach = comparer.begin(said);
    const candidates = pickShortlist(said)
      .map((guide) => {
        const { totals, isSaid, ...alike } = comparer.compareGuide(guide);
        const vector = rankVector(totals, reach, alike);
        const rank = dot(vector, weights.rank) + (isSaid ? exactLead : 0);
        return { guide, vector, coverage: coverageOf(totals, reach), rank };
      })
      .sort((a, b) => b.rank - a.rank || a.guide - b.guide);
    comparer.end();
    const extent = extentOf(normalised);
    const domain = domainOf(bucketsOf(said));
    const alone = candidates.filter(({ guide }) => guide < guides);
    const inFamilies = candidates.filter(({ guide }) => guide >= firstFamily && guide < matters);
    const besides = candidates.filter(({ guide }) => (guide >= guides && guide < firstFamily) || guide >= matters);
    const found = liftFamilies(alone, inFamilies, (family) => families[family - firstFamily] ?? []);
    const rivals = rivalsOf(besides);
    const surenessOfAll = (list: readonly Candidate[]) =>
      surenessOf(scoreOf(weights.reject, rejectVector(list, extent, rivals)), extent, domain);
    const surenessOfOthers = () =>
      surenessOf(dot(otherVector(besides, found, extent, weights.reject), weights.other), extent);
    return {
      candidates: found,
      confidence: found === alone ? surenessOfAll(alone) : Math.max(surenessOfAll(alone), surenessOfAll(found)),
      others: { candidates: besides, confidence: besides.length > 0 ? surenessOfOthers() : 0 },
    };
  };
};
