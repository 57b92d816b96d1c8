import type { Language } from '#contract/language.ts';

/** What was heard of a turn's answer ahead of it: sentences that a language model worded and that passed the check. */
export type Followed = { turnId: string | undefined; sentences: readonly string[] };

export const nothingFollowed: Followed = { turnId: undefined, sentences: [] };

/** After a sentence was heard: each counts once, in order; a first one that is another begins the answer anew. */
export const afterSentence = (
  followed: Followed,
  { turnId, index, text }: { turnId: string; index: number; text: string },
): Followed => {
  const before = followed.turnId === turnId ? followed.sentences : [];
  if (before[index] === text) return followed;
  const kept = index === 0 ? [] : before;
  return index === kept.length ? { turnId, sentences: [...kept, text] } : followed;
};

/** The sentences that were heard ahead in one turn. */
export const aheadOf = ({ turnId, sentences }: Followed, id: string): readonly string[] =>
  turnId === id ? sentences : [];

/** Sentences as an answer puts them together. */
export const joined = (sentences: readonly string[], language: Language) =>
  sentences.join(language === 'zh' ? '' : ' ');

/** What of an answer is still to be told after its first sentence was; undefined when it is another answer. */
export const restAfter = (first: string | undefined, speech: string): string | undefined =>
  first !== undefined && speech.startsWith(first) ? speech.slice(first.length).trim() : undefined;
