import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Field } from '#contract/field.ts';
import { Identifier } from '#contract/identifier.ts';
import { Language } from '#contract/language.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import { percent, table } from './table.ts';

const FieldQuestion = z.strictObject({
  kind: z.enum(['follow-up', 'whole', 'two']),
  text: z.string(),
  language: Language,
  guide: Identifier,
  field: z.array(Field).min(1),
});
type FieldQuestion = z.infer<typeof FieldQuestion>;

const readFieldQuestions = () =>
  readFileSync(new URL('../test/questions/field-questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => FieldQuestion.parse(JSON.parse(line)));

/** What was answered: the fields that the answer rests on, the one asked for first. */
const answered = (takeTurn: TakeTurn, { kind, text, language, guide }: FieldQuestion) => {
  const { why } = takeTurn({ text, language, state: { language, ...(kind === 'follow-up' ? { guide } : {}) } });
  return why.fields.length > 0 ? why.fields : (['summary'] as const);
};

const isRight = (fields: readonly Field[], { kind, field }: FieldQuestion) =>
  kind === 'two'
    ? field.every((it, index) => fields[index] === it)
    : fields[0] !== undefined && field.includes(fields[0]);

/**
 * How often the field asked for is recognised, by kind and language; for two, both and in order. Every other question
 * was looked at while cues were collected.
 */
export const benchFields = (takeTurn: TakeTurn) => {
  const judged = readFieldQuestions().map((question) => ({
    question,
    right: isRight(answered(takeTurn, question), question),
  }));
  const groups = Map.groupBy(judged, ({ question }) => `${question.kind}, ${question.language}`);
  const row = (name: string, group: typeof judged) => {
    const right = group.filter((it) => it.right).length;
    return [name, `${right} of ${group.length}`, percent(right / group.length)];
  };
  const byField = Map.groupBy(
    judged.filter(({ question }) => question.kind !== 'two'),
    ({ question }) => question.field[0] ?? '',
  );
  table(
    'Fields recognised',
    ['', 'right', ''],
    [
      row('all', judged),
      row(
        'never looked at',
        judged.filter((_, index) => index % 2 === 1),
      ),
      ...[...groups].map(([name, group]) => row(name, group)),
      ...[...byField].map(([name, group]) => row(`  ${name}`, group)),
    ],
  );
};
