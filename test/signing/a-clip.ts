import type { SignClip } from '#contract/sign-clips.ts';

/** A clip as a manifest names it. */
export const aClip = (changes: Partial<SignClip> = {}): SignClip => ({
  id: 'hello',
  kind: 'sentence',
  gloss: '你好',
  meaning: '您好。',
  alsoFor: [],
  file: 'clips/hello.webm',
  sha256: 'a'.repeat(64),
  reviewer: '示例审核人',
  reviewedOn: '2026-10-01',
  licence: '示例',
  language: 'national-common-sign-language',
  ...changes,
});
