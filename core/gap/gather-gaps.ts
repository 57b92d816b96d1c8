import type { Gap, GapSource } from '#contract/gap.ts';
import { guideVersion } from '#core/knowledge/guide-version.ts';
import { likenessOf } from '#core/text/likeness.ts';
import { normalise } from '#core/text/normalise.ts';
import type { Unanswered } from './hear-gaps.ts';

/** Where and when questions were heard. `from` is the recording's or the turn's id, `day` the hall's calendar day. */
type Occasion = { source: GapSource; from: string; day: string };

/** Topics as alike as this are the same: 养蜂证 and 养猪证 are less so. */
const same = 0.75;

/** What a question is about, without the words around it. */
type TopicOf = (question: string) => string;

/** A lacking field is another gap for each field of a guide; a lacking guide is one gap, whatever is asked of it. */
const isSame = (gap: Gap, { question, language, lacks, nearest }: Unanswered, topicOf: TopicOf) => {
  if (gap.language !== language || gap.lacks !== lacks) return false;
  if (normalise(gap.question) === normalise(question)) return true;
  if (lacks === 'guide') return likenessOf(topicOf(gap.question), topicOf(question)) >= same;
  if (gap.nearest[0]?.guide !== nearest[0]?.guide) return false;
  return lacks === 'complete-guide' || likenessOf(gap.question, question) >= same;
};

const begin = (unanswered: Unanswered, { source, from, day }: Occasion): Gap => ({
  id: guideVersion(`${unanswered.language} ${unanswered.lacks} ${normalise(unanswered.question)}`),
  ...unanswered,
  source,
  heard: 1,
  from: [from],
  firstHeard: day,
  lastHeard: day,
  state: 'open',
});

const hearAgain = (gap: Gap, { from, day }: Occasion): Gap => {
  if (gap.from.includes(from)) return gap;
  return {
    ...gap,
    heard: gap.heard + 1,
    from: [...gap.from, from],
    lastHeard: day > gap.lastHeard ? day : gap.lastHeard,
  };
};

/**
 * Adds what was not answered to the gaps: to one that asks the same, or as a new one. Heard twice on one occasion, it
 * counts once. What an operator wrote stays.
 */
export const makeGatherGaps =
  (topicOf: TopicOf) =>
  (gaps: readonly Gap[], heard: readonly Unanswered[], occasion: Occasion): Gap[] => {
    const gathered = [...gaps];
    for (const unanswered of heard) {
      const index = gathered.findIndex((gap) => isSame(gap, unanswered, topicOf));
      const known = gathered[index];
      if (known) gathered[index] = hearAgain(known, occasion);
      else gathered.push(begin(unanswered, occasion));
    }
    return gathered;
  };

export type GatherGaps = ReturnType<typeof makeGatherGaps>;

/** Open ones first, then by how often and how lately they were heard. */
export const byUrgency = (a: Gap, b: Gap) =>
  Number(a.state !== 'open') - Number(b.state !== 'open') ||
  b.heard - a.heard ||
  b.lastHeard.localeCompare(a.lastHeard) ||
  a.id.localeCompare(b.id);
