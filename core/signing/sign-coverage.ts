import type { CannedTexts } from '#contract/canned-texts.ts';
import type { SignClip } from '#contract/sign-clips.ts';
import { findClip } from './find-clip.ts';

export type Covered = { covered: number; total: number; missing: string[] };

/** How much of what is said has a reviewed clip. */
export type SignCoverage = {
  /** Sentences that stand fixed in the canned texts. */
  sentences: Covered;
  /** Names of guides. */
  terms: Covered;
  /** Sentences with something to fill in: no clip can cover them, and captions or an interpreter have to. */
  open: number;
};

/** The sentences of a Chinese text, with their marks. */
export const sentencesOf = (text: string): string[] =>
  (text.match(/[^。！？]+[。！？]*[”」]?/g) ?? []).map((it) => it.trim()).filter((it) => it !== '');

const fixed = (sentence: string) => !/\{\w+\}/.test(sentence);

const count = (texts: readonly string[], isCovered: (text: string) => boolean): Covered => {
  const missing = texts.filter((it) => !isCovered(it));
  return { covered: texts.length - missing.length, total: texts.length, missing };
};

/** Holds the clips against what the guide says by itself. `names`: the Chinese names of the guides. */
export const signCoverage = (
  clips: readonly SignClip[],
  texts: CannedTexts,
  names: readonly string[],
): SignCoverage => {
  const spoken = Object.values(texts).flatMap(({ speech, text }) => [speech.zh, ...(text ? [text.zh] : [])]);
  const all = [...new Set(spoken.flatMap(sentencesOf))];
  const terms = new Set(
    clips.filter((it) => it.kind === 'term').flatMap(({ meaning, alsoFor }) => [meaning, ...alsoFor]),
  );
  return {
    sentences: count(all.filter(fixed), (it) => findClip(clips, it) !== undefined),
    terms: count([...new Set(names)], (it) => terms.has(it)),
    open: all.filter((it) => !fixed(it)).length,
  };
};
