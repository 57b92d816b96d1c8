import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Ending } from '#contract/answer/ending.ts';
import { Field } from '#contract/field.ts';
import { Identifier } from '#contract/identifier.ts';
import { start, takeTurn } from '../a-release.ts';

/** What a question must come to; only what is named is compared. */
const Golden = z.strictObject({
  text: z.string(),
  ending: Ending.optional(),
  guide: Identifier.optional(),
  field: Field.optional(),
});

const questions = readFileSync(new URL('../questions/golden.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Golden.parse(JSON.parse(line)));

describe('questions that must stay answered as they are', () => {
  it('are forty different ones', () => {
    expect(new Set(questions.map(({ text }) => text)).size).toBe(40);
  });

  it.each(questions)('$text', ({ text, ...expected }) => {
    expect(Object.keys(expected)).not.toEqual([]);
    expect(takeTurn({ text, state: start }).answer).toMatchObject(expected);
  });
});
