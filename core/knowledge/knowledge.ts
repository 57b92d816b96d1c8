import type { Bundle } from '#contract/bundle.ts';
import type { Centres } from '#contract/centre.ts';
import type { Department } from '#contract/department.ts';
import type { Family } from '#contract/family.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Hall } from '#contract/hall.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Help } from '#contract/help.ts';
import type { AllowedHosts, CatalogueRow } from '#contract/knowledge-files.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import type { Policy } from '#contract/policy.ts';

/**
 * What `knowledge/` says, parsed. A part whose file is missing or faulty is absent (undefined, or not in its list);
 * the reading that it came with then holds a fault of severity error.
 */
export type Knowledge = {
  guides: Guide[];
  bundles: Bundle[];
  /** Guides that are meant with the same words, of all files. */
  families: Family[];
  /** The general questions of the hall, of all files. */
  questions: HallQuestion[];
  departments: Department[];
  catalogue: CatalogueRow[];
  allowedHosts: AllowedHosts;
  hall: Hall | undefined;
  lexicon: Lexicon | undefined;
  /** What is published on human help; a hall may have none. */
  help?: Help | undefined;
  /** Town and street service centres; a hall may publish none. */
  centres?: Centres | undefined;
  /** Policies that are read aloud; a hall may have none. */
  policies?: readonly Policy[];
};
