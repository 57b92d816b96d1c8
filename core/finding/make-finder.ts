import { normalise } from '#core/text/normalise.ts';
import { makePassageComparer } from './compare-passages.ts';
import { dot } from './dot.ts';
import type { IndexParts } from './index-parts.ts';
import { rankVector } from './rank-features.ts';
import { makeScratch, scoreDocuments } from './score-documents.ts';
import type { FinderWeights } from './weights.ts';

/** A guide that may fit, by its position in the release. `coverage`: how much of the question it accounts for, by channel. */
export type Candidate = { guide: number; rank: number; vector: number[]; coverage: number[] };

/** The candidates of one question, best first, and how surely the first is meant at all. */
export type Found = { candidates: Candidate[]; confidence: number };

/** Finds the guides that a question may mean. Not to be called from within itself; keeps scratch space. */
export type Finder = (text: string) => Found;

const shortlist = 40;
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

// up to here more words make a matter surer; beyond, talk is just talk. Set by hand: taught with long idle talk, the
// rejector judged short questions worse
const longestMatter = 40;
const doubtOfTalk = 2;

/** What the rejector weighs: how well the best candidate fits, how far it is ahead, how much of the question it covers. */
export const rejectVector = (candidates: readonly Candidate[], length: number) => {
  const [first, second] = candidates;
  if (!first) return [];
  const lead = first.rank - (second?.rank ?? 0);
  // an English question shares no character with a passage: its bar lies elsewhere
  const english = first.coverage[0] === 0 ? 1 : 0;
  const size = Math.log(1 + Math.min(length, longestMatter));
  return [1, first.rank, lead, size, english, ...first.vector, ...first.coverage];
};

const coverageOf = (totals: readonly number[], reach: readonly number[]) =>
  totals.map((total, channel) => total / ((reach[channel] ?? 0) + 0.5));

/** Positions of the best by a rough score, so that only those are compared passage by passage. */
const pickShortlist = (touched: Uint32Array, rough: (guide: number) => number) => {
  if (touched.length <= shortlist) return [...touched];
  const scored = Array.from(touched, (guide) => ({ guide, score: rough(guide) }));
  return scored
    .sort((a, b) => b.score - a.score || a.guide - b.guide)
    .slice(0, shortlist)
    .map(({ guide }) => guide);
};

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

export const makeFinder = (parts: IndexParts, weights: FinderWeights): Finder => {
  const scratch = makeScratch(parts.guidePassages.length - 1);
  const comparer = makePassageComparer(parts);
  return (text) => {
    const normalised = normalise(text);
    const { touched, reach, done } = scoreDocuments(parts, scratch, normalised);
    const totalsOf = (guide: number) => scratch.totals.map((total) => total[guide] ?? 0);
    const rough = (guide: number) => totalsOf(guide).reduce((sum, total) => sum + total, 0);
    comparer.begin(normalised);
    const candidates = pickShortlist(touched, rough)
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
    const doubt = doubtOfTalk * Math.log(Math.max(length, longestMatter) / longestMatter);
    const confidence = candidates.length ? sigmoid(dot(rejectVector(candidates, length), weights.reject) - doubt) : 0;
    return { candidates, confidence };
  };
};
