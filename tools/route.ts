/**
 * `npm run -s route < questions.jsonl`: reads lines `{"text": …}`, each a visit of its own, and writes for each
 * `{"text", "ending", "guides": [{"id", "score"}, …]}`, best first. The first score is how surely a guide is meant
 * at all, 0 to 1. A line that is no question is answered with `{"line", "error"}` and exit code 1 at the end.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { Language } from '#contract/language.ts';
import { openTurns } from './open-turns.ts';

const Line = z.object({ text: z.string().min(1), language: Language.optional() });
const shown = 10;

const { takeTurn } = await openTurns();

const parseLine = (line: string) => {
  try {
    return Line.safeParse(JSON.parse(line));
  } catch {
    return { success: false } as const;
  }
};

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (!line.trim()) continue;
  const parsed = parseLine(line);
  if (!parsed.success) {
    process.exitCode = 1;
    console.log(JSON.stringify({ line: number, error: 'not a question: {"text": "…"} is expected' }));
    continue;
  }
  const { text, language } = parsed.data;
  const { answer, guides } = takeTurn({ text, language, state: { language: language ?? 'zh' } });
  console.log(JSON.stringify({ text, ending: answer.ending, guides: guides.slice(0, shown) }));
}
