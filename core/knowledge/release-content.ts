import type { Bundle } from '#contract/bundle.ts';
import type { CannedTexts } from '#contract/canned-texts.ts';
import type { Centres } from '#contract/centre.ts';
import type { Family } from '#contract/family.ts';
import type { Hall } from '#contract/hall.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Help } from '#contract/help.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import type { Policy } from '#contract/policy.ts';
import type { Prompt } from '#contract/prompt.ts';

/** What a release holds beside its guides. A page's pack carries none of what is optional. */
export type ReleaseContent = {
  bundles: readonly Bundle[];
  /** Guides that are meant with the same words. */
  families: readonly Family[];
  questions: readonly HallQuestion[];
  hall: Hall;
  /** What is published on human help. */
  help?: Help | undefined;
  /** Town and street service centres. */
  centres?: Centres | undefined;
  /** Policies that are read aloud. */
  policies?: readonly Policy[];
  /** What a language model is asked by. */
  prompts?: readonly Prompt[];
  lexicon: Lexicon;
  texts: CannedTexts;
};
