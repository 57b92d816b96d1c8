import type { SignClip } from '#contract/sign-clips.ts';

/** As two texts are compared: spaces and marks change nothing of what is signed. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

const standsFor = ({ meaning, alsoFor }: SignClip) => [meaning, ...alsoFor].map(plain);

/**
 * The reviewed clip of a whole sentence; undefined where there is none. Nothing is put together from parts: signing has a
 * grammar of its own, and service facts signed wrongly mislead.
 */
export const findClip = (clips: readonly SignClip[], sentence: string): SignClip | undefined => {
  const wanted = plain(sentence);
  return wanted === '' ? undefined : clips.find((it) => it.kind === 'sentence' && standsFor(it).includes(wanted));
};

/** The terms of a sentence that there is a clip of, longest first; to be looked at one by one. */
export const termClips = (clips: readonly SignClip[], sentence: string): SignClip[] => {
  const text = plain(sentence);
  return clips
    .filter((it) => it.kind === 'term' && standsFor(it).some((term) => text.includes(term)))
    .sort((one, other) => other.meaning.length - one.meaning.length);
};
