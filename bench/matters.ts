import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Answer } from '#contract/answer/answer.ts';
import { Identifier } from '#contract/identifier.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import { languageOf } from '#core/understanding/language-of.ts';
import { percent, table } from './table.ts';

const Asked = z.strictObject({
  kind: z.string(),
  text: z.string(),
  question: z.array(Identifier).default([]),
  bundle: z.array(Identifier).default([]),
  guides: z.array(Identifier).default([]),
});
type Asked = z.infer<typeof Asked>;

const read = (file: string) =>
  readFileSync(new URL(`../test/questions/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Asked.parse(JSON.parse(line)));

const told = (answer: Answer) => {
  const question = answer.citations.flatMap((it) => ('question' in it ? it.question : []))[0];
  return question ?? answer.bundle ?? (answer.ending === 'answered' ? answer.guide : undefined);
};

/** Ids that the visitor can tap to get there. */
const offered = ({ cards, actions }: Answer) =>
  [
    ...cards.flatMap((card) => (card.kind === 'choices' ? card.options : [])),
    ...actions.flatMap((action) => (action.kind === 'ask' ? [action] : [])),
  ].flatMap(({ guide, bundle, question }) => guide ?? bundle ?? question ?? []);

const outcomeOf = (takeTurn: TakeTurn, { text, question, bundle, guides }: Asked) => {
  const { answer } = takeTurn({ text, state: { language: languageOf(text, 'zh') } });
  const wanted = new Set([...question, ...bundle, ...guides]);
  const id = told(answer);
  if (id !== undefined && wanted.has(id)) return 'right';
  if (offered(answer).some((it) => wanted.has(it))) return 'offered';
  return id === undefined ? 'refused' : 'wrong';
};

/** Questions on the hall, on whole matters, and on one guide of such a matter; none was looked at. */
export const benchMatters = (takeTurn: TakeTurn) => {
  const asked = [...read('hall-questions.jsonl'), ...read('bundle-questions.jsonl')];
  const rows = [...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, all]) => {
    const outcomes = all.map((it) => outcomeOf(takeTurn, it));
    const share = (is: string) => percent(outcomes.filter((it) => it === is).length / outcomes.length);
    return [`${kind} (${all.length})`, ...['right', 'offered', 'refused', 'wrong'].map(share)];
  });
  table('Hall, bundles and their guides', ['', 'told right', 'offered to tap', 'refused or asked', 'told wrong'], rows);
};
