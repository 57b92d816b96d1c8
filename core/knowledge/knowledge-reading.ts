import type { Bundle } from '#contract/bundle.ts';
import type { Family } from '#contract/family.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Policy } from '#contract/policy.ts';
import type { Regression } from '#contract/regression.ts';
import type { Knowledge } from './knowledge.ts';
import type { Fault, Path } from './lint/fault.ts';

/** The knowledge together with where each part of it stands. Files are named relative to the knowledge folder. */
export type KnowledgeReading = {
  knowledge: Knowledge;
  /** Questions that were once answered wrongly. They are asked by tests and are no part of a release. */
  regressions?: readonly Regression[];
  /** What kept a file, or a part of it, from being read. */
  faults: Fault[];
  /** Every file that was found, those with faults included. */
  files: readonly string[];
  fileOf: (item: Guide | Bundle | Family | HallQuestion | Policy) => string;
  /** Where the item stands in its file: empty when the file holds nothing else. */
  pathOf: (item: Guide | Bundle | Family | HallQuestion | Policy) => Path;
  /** The line, from 1, of the element at the path or of its nearest element that exists. */
  lineOf: (file: string, path: Path) => number;
};

/** Reads a knowledge folder. Faulty and missing files become faults and never keep the other files from being read. */
export type ReadKnowledge = (folder: string) => Promise<KnowledgeReading>;
