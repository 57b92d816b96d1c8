import type { Guide } from '#contract/guide/guide.ts';
import type { Result } from '#core/result.ts';
import type { Sheet } from './sheet.ts';

/** Reads a file of rows; the failure is a sentence for whoever gave the file. */
export type ReadSpreadsheet = (file: string) => Promise<Result<Sheet[], string>>;

/** Writes the sheets to a file, whole or not at all; a csv file holds the first of them. */
export type WriteSpreadsheet = (file: string, format: 'xlsx' | 'csv', sheets: readonly Sheet[]) => Promise<void>;

/** Writes a guide into `file` of the knowledge folder, whole or not at all; what did not change keeps its text. */
export type WriteGuide = (folder: string, file: string, guide: Guide) => Promise<void>;
