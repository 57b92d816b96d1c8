import type { Regression } from '#contract/regression.ts';

/** Port: adds the questions to the file of the knowledge folder, whole or not at all; what stands there keeps its text. */
export type WriteRegressions = (folder: string, added: readonly Regression[]) => Promise<void>;
