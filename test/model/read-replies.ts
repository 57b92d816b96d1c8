import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Identifier } from '#contract/identifier.ts';
import { Language } from '#contract/language.ts';

/** A reply of a scripted model to a question on one guide, line by line as it is sent. */
export const ScriptedReply = z.strictObject({
  kind: z.string().optional(),
  guide: Identifier,
  language: Language,
  question: z.string(),
  lines: z.array(z.string()).min(1),
  /** Which of the lines are true all the same, counted from 0. */
  true: z.array(z.int()).optional(),
  /** What the guide says, or what else is wrong with it. */
  whyFalse: z.string().optional(),
});
export type ScriptedReply = z.infer<typeof ScriptedReply>;

const here = import.meta.dirname;

/** All replies of a folder beside this file, in the order of files and lines. */
export const readReplies = (folder: string): ScriptedReply[] =>
  readdirSync(join(here, folder))
    .filter((it) => it.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(here, folder, name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => ScriptedReply.parse(JSON.parse(line)));
