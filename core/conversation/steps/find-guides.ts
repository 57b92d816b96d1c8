import type { Finder } from '#core/finding/make-finder.ts';
import { mentionOf } from '#core/finding/mention.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { normalise } from '#core/text/normalise.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { nameCandidates } from '../name-candidates.ts';

// what a matter of the visit is ahead by: "过户" after the car's papers is the car's
const known = 2;

/** Lets matters that the visit has been about come first among equals. */
const preferKnown = <Found extends Pick<Draft, 'candidates'>>(found: Found, { state }: Draft): Found => {
  const matters = new Set([state.guide, ...(state.history ?? []).map(({ matter }) => matter)]);
  const candidates = found.candidates
    .map((it) => (matters.has(it.id) ? { ...it, rank: it.rank + known } : it))
    .sort((a, b) => b.rank - a.rank);
  return { ...found, candidates };
};

// what the words beside frame words and field cues count: "要预约吗" stands in many a paraphrase, 结婚登记 in few
const topicWorth = 0.6;

type Looked = Pick<Draft, 'candidates' | 'confidence' | 'others'>;

const addRanks = (found: Looked['candidates'], topic: Looked['candidates'], scale: number) => {
  const ranks = new Map(topic.map(({ id, rank }) => [id, rank]));
  return found
    .map((it) => ({ ...it, rank: (it.rank + topicWorth * (ranks.get(it.id) ?? 0)) * scale }))
    .sort((a, b) => b.rank - a.rank);
};

/**
 * Adds to each rank what the topic alone gives it. Where a field is asked for, that makes a lead larger. There, and where
 * the topic alone is proof (好的那护照呢), of the two judgements on guides the surer one counts.
 */
const weighTopic = (
  found: Looked,
  topic: Looked,
  { hasField, isProof }: { hasField: boolean; isProof: boolean },
): Looked => {
  const scale = hasField ? 1 : 1 / (1 + topicWorth);
  return {
    candidates: addRanks(found.candidates, topic.candidates, scale),
    confidence: hasField || isProof ? Math.max(found.confidence, topic.confidence) : found.confidence,
    others: { ...found.others, candidates: addRanks(found.others.candidates, topic.others.candidates, scale) },
  };
};

type Sources = { finder: Finder; release: ReleaseReader; other: number };

/** What the words find, beside what was just asked about where that is surer: a new matter does not go with it. */
const look = ({ finder, release, other }: Sources, text: string, { context }: Draft): Looked => {
  const alone = nameCandidates(finder(text), release);
  // 想开家面馆 is a bundle's, whatever was asked about
  const isBundle = alone.others.confidence >= other && release.bundle(alone.others.candidates[0]?.id ?? '');
  if (!context || isBundle) return alone;
  const beside = nameCandidates(finder(`${context} ${text}`), release);
  return beside.confidence > alone.confidence ? beside : alone;
};

const isSameFirst = (found: Looked, topic: Looked) => found.candidates[0]?.id === topic.candidates[0]?.id;

/** Looks for the guides, bundles and questions on the hall that the question may mean. */
export const makeFindGuides = (
  finder: Finder,
  release: ReleaseReader,
  { surely, other }: FinderWeights['thresholds'],
): Step => {
  const sources = { finder, release, other };
  /** Whether the topic is a name of what it finds first, and nothing else. */
  const isNamed = ({ candidates: [first] }: Looked, topic: string) =>
    first !== undefined && mentionOf(release.index, first.guide, topic) === 'is';
  return (draft) => {
    if (isSettled(draft)) return { next: draft };
    const { question, topic, wanted } = draft;
    const found = look(sources, question, draft);
    if (topic === '') return { next: { ...draft, ...preferKnown(found, draft) } };
    const ofTopic = topic === normalise(question) ? found : look(sources, topic, draft);
    const isProof = isNamed(ofTopic, topic) || (ofTopic.confidence >= surely && isSameFirst(found, ofTopic));
    const weighed = weighTopic(found, ofTopic, { hasField: wanted.length > 0, isProof });
    return { next: { ...draft, ...preferKnown(weighed, draft), ofTopic } };
  };
};
