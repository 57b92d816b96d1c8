import type { Field } from '#contract/field.ts';

type Likely = { field: Field; likelihood: number };

/** A cue in a text: the field that it stands for, and the characters of it as they are said. */
type FieldCue = { field: Field; phrase: string };

type Ports = {
  /** The cues that stand in a text, in the order they are said. */
  cues: (text: string) => FieldCue[];
  /** How likely a text asks for each field, given those cues. */
  weigh: (text: string, cued: readonly Field[]) => Likely[];
};

/** From which likelihood on a field is believed that no cue stands for. */
const least = {
  /** A matter is spoken of already, so the question is more likely on it. */
  followUp: 0.45,
  /** The question may well only tell what the matter is. */
  first: 0.65,
  /** Beside another field, in a part of the sentence of its own. */
  beside: 0.8,
};

// far behind the likeliest one, a cue only seems to stand there: 在哪 in 在哪个网站填
const seeming = 0.2;

const likeliest = (likely: readonly Likely[]) =>
  likely.reduce<Likely | undefined>((best, it) => (best && best.likelihood >= it.likelihood ? best : it), undefined);

// 在哪 of 在哪个网站 is no question of its own, 多少钱 of 多少钱几天能好 is one
const shortestAsking = 3;

/** Where nothing is said between two cues, the second begins another part: 多少钱 and 几天能好 in 多少钱几天能好. */
const cutAtCues = (part: string, cues: readonly FieldCue[]): string[] => {
  for (const [index, { field, phrase }] of cues.entries()) {
    const next = cues[index + 1];
    const end = phrase.length >= shortestAsking && next?.field !== field ? part.indexOf(phrase) + phrase.length : 0;
    if (next && end >= phrase.length && part.startsWith(next.phrase, end))
      return [part.slice(0, end), ...cutAtCues(part.slice(end), cues.slice(index + 1))];
  }
  return [part];
};

const partsOf = (question: string) =>
  question
    .split(/[，,、。；;？?！!]|还有|另外|顺便|\band\b|\balso\b/i)
    .map((it) => it.trim())
    .filter(Boolean);

/** Of the fields with cues in one part of a sentence, those that are asked for; another one that is far likelier wins. */
const settle = (cued: readonly Field[], likely: readonly Likely[]): Field[] => {
  const best = likeliest(likely);
  if (!best || best.likelihood < least.first) return [...cued];
  const of = new Map(likely.map(({ field, likelihood }) => [field, likelihood]));
  // questions and their answers are told apart elsewhere
  const kept = cued.filter((it) => (of.get(it) ?? 1) >= seeming * best.likelihood);
  return kept.length > 0 ? kept : [best.field];
};

// who asks what a thing means wants it told as a whole: 补领究竟是什么意思，我家里人让我来问
const asksMeaning = /[什啥]么?意思|什么叫|\bwhat (does|do) .{1,60} mean\b/i;

/** The likeliest field, from a likelihood on. */
const guess = (likely: readonly Likely[], from: number): Field[] => {
  const best = likeliest(likely);
  return best && best.likelihood >= from ? [best.field] : [];
};

/** What is asked for where no cue stands. */
const withoutCues = (question: string, likely: readonly Likely[], isFollowUp: boolean): Field[] => {
  if (asksMeaning.test(question)) return isFollowUp ? ['summary'] : [];
  return guess(likely, isFollowUp ? least.followUp : least.first);
};

/** Which fields a question asks for: those with cues, part by part, or else the likeliest one. */
export const makeAskedFields = ({ cues, weigh }: Ports) => {
  const cued = (text: string) => [...new Set(cues(text).map(({ field }) => field))];
  const inPart = (part: string): Field[] => {
    const found = cued(part);
    const likely = weigh(part, found);
    return found.length > 0 ? settle(found, likely) : guess(likely, least.beside);
  };
  return (question: string, isFollowUp: boolean): Field[] => {
    const found = cued(question);
    const likely = weigh(question, found);
    if (found.length === 0) return withoutCues(question, likely, isFollowUp);
    const parts = partsOf(question).flatMap((part) => cutAtCues(part, cues(part)));
    const asked = parts.length > 1 ? [...new Set(parts.flatMap(inPart))] : [];
    return asked.length > 0 ? asked : settle(found, likely);
  };
};
