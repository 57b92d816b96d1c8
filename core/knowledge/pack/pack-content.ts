import type { Bundle } from '#contract/bundle.ts';
import type { CannedTexts } from '#contract/canned-texts.ts';
import type { Department } from '#contract/department.ts';
import type { Family } from '#contract/family.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Hall } from '#contract/hall.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Language } from '#contract/language.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import type { PackedSyllables } from './syllables.ts';

/** A family by what it is found by; its guides by their position, for nobody is told its id or theirs. */
type PackedFamily = Pick<Family, 'name' | 'phrasings'> & { guides: number[] };

/** What a pack holds, in the order in which it is written: like follows like, which squeezes well. */
export type PackContent = {
  /** The release that it was made from. */
  id: string;
  language: Language;
  guides: Guide[];
  bundles: Bundle[];
  families: PackedFamily[];
  questions: HallQuestion[];
  departments: Department[];
  hall: Hall;
  lexicon: Lexicon;
  texts: CannedTexts;
  /** The versions of guides, bundles and questions, one after the other. */
  versions: string;
  syllables: PackedSyllables;
};

export const versionLength = 8;
