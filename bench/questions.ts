import { readFileSync } from 'node:fs';
import * as z from 'zod';

export const BenchQuestion = z.object({ kind: z.string(), text: z.string(), guides: z.array(z.string()) });
export type BenchQuestion = z.infer<typeof BenchQuestion>;

/** Reads question files of `test/questions/`, one JSON object a line. */
export const readQuestions = (...files: string[]): BenchQuestion[] =>
  files.flatMap((file) =>
    readFileSync(new URL(`../test/questions/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => BenchQuestion.parse(JSON.parse(line))),
  );
