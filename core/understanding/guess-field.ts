import type { Field } from '#contract/field.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import { isHan, normalise } from '#core/text/normalise.ts';
import { stem } from '#core/text/stem.ts';

/** Characters, pairs and triples of Chinese; words and pairs of words of English. */
const unitsOf = (text: string): string[] => {
  const normalised = normalise(text);
  const han = [...normalised].filter((it) => isHan(it.charCodeAt(0))).join('');
  const words = (normalised.match(/[a-z]+/g) ?? []).map(stem);
  const runs = (items: readonly string[], length: number) =>
    items.slice(0, Math.max(0, items.length - length + 1)).map((_, at) => items.slice(at, at + length).join('_'));
  const characters = [...han];
  return [...runs(characters, 1), ...runs(characters, 2), ...runs(characters, 3), ...runs(words, 1), ...runs(words, 2)];
};

type Evidence = Map<string, Float32Array>;

const smooth = 0.3;

/** For every unit of the cues: how much it speaks for each field, as the logarithm of its odds against all cues together. */
const weigh = (cues: Lexicon['fields'], fields: readonly Field[]): Evidence => {
  const counts = new Map<string, Float32Array>();
  const totals = new Float32Array(fields.length);
  fields.forEach((field, at) => {
    const { zh = [], en = [] } = cues[field] ?? {};
    for (const unit of [...zh, ...en].flatMap((it) => [...new Set(unitsOf(it))])) {
      const count = counts.get(unit) ?? new Float32Array(fields.length);
      count[at] = (count[at] ?? 0) + 1;
      totals[at] = (totals[at] ?? 0) + 1;
      counts.set(unit, count);
    }
  });
  const all = totals.reduce((sum, it) => sum + it, 0);
  for (const [unit, count] of counts) {
    const sum = count.reduce((total, it) => total + it, 0);
    counts.set(
      unit,
      count.map((it, at) => Math.log((it + smooth) / ((totals[at] ?? 0) + smooth * counts.size) / (sum / all))),
    );
  }
  return counts;
};

// evidence of how many natural logarithms, and how far ahead of the next field; a question on a matter of its own needs more
const least = { followUp: { score: 2, lead: 0.7 }, first: { score: 10, lead: 4 } };

// with more of it in no cue at all, it is about something else: 红烧肉怎么做
const mostStrange = 0.5;

/** The share of pairs and words that stand in no cue. */
const strangeness = (units: readonly string[], evidence: Evidence) => {
  const telling = units.filter((unit) => /[a-z]/.test(unit) || unit.length === 3);
  return telling.filter((unit) => !evidence.has(unit)).length / Math.max(1, telling.length);
};

/** Guesses the field of a question in which no cue stands, from what the cues of each field are made of. */
export const makeGuessField = (cues: Lexicon['fields']) => {
  const fields = (Object.keys(cues) as Field[]).filter((it) => it !== 'faq');
  let evidence: Evidence | undefined;
  return (question: string, isFollowUp: boolean): Field | undefined => {
    // made when first needed: most questions hold a cue
    evidence ??= weigh(cues, fields);
    const totals = new Float32Array(fields.length);
    const units = [...new Set(unitsOf(question))];
    if (strangeness(units, evidence) > mostStrange) return undefined;
    for (const unit of units) {
      evidence.get(unit)?.forEach((it, at) => {
        totals[at] = (totals[at] ?? 0) + it;
      });
    }
    const ranked = fields.map((field, at) => ({ field, score: totals[at] ?? 0 })).sort((a, b) => b.score - a.score);
    const { score, lead } = least[isFollowUp ? 'followUp' : 'first'];
    const [first, second] = ranked;
    return first && first.score >= score && first.score - (second?.score ?? 0) >= lead ? first.field : undefined;
  };
};
