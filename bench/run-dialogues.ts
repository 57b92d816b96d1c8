import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Answer } from '#contract/answer/answer.ts';
import { Tapped } from '#contract/answer/tapped.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { VisitState } from '#core/conversation/visit-state.ts';

const Expected = z.strictObject({
  text: z.string().optional(),
  tap: Tapped.optional(),
  /** Any of these; the other lists count for the ending that they belong to. */
  ending: z.array(z.string()).min(1),
  guide: z.array(z.string()).optional(),
  bundle: z.array(z.string()).optional(),
  question: z.array(z.string()).optional(),
  field: z.array(z.string()).optional(),
});
const Dialogue = z.strictObject({ id: z.string(), turns: z.array(Expected).min(1) });
export type Dialogue = z.infer<typeof Dialogue>;

/** The scripted dialogues, by somebody who saw neither the guides' paraphrases nor the lexicon. */
export const readDialogues = (): Dialogue[] =>
  readFileSync(new URL('../test/questions/dialogues.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Dialogue.parse(JSON.parse(line)));

const isIn = (wanted: string[] | undefined, is: string | undefined) =>
  wanted === undefined || (is !== undefined && wanted.includes(is));

const questionOf = ({ citations }: Answer) => citations.flatMap((it) => ('question' in it ? it.question : []))[0];

/** What is wrong with an answer; empty when nothing is. */
const faultOf = (answer: Answer, { ending, guide, bundle, question, field }: z.infer<typeof Expected>) => {
  if (!ending.includes(answer.ending)) return `${answer.ending}, not ${ending.join(' or ')}`;
  const isGuide = answer.ending === 'answered' || answer.ending === 'checklist';
  if (isGuide && !isIn(guide, answer.guide)) return `guide ${answer.guide}, not ${guide?.join(' or ')}`;
  if (answer.ending === 'bundle' && !isIn(bundle, answer.bundle)) return `bundle ${answer.bundle}`;
  if (answer.ending === 'hall' && !isIn(question, questionOf(answer))) return `question ${questionOf(answer)}`;
  if (answer.ending === 'answered' && !isIn(field, answer.field ?? 'summary')) return `field ${answer.field}`;
  return undefined;
};

/** One turn as it went. */
export type TurnRun = { text: string; answer: Answer; fault: string | undefined };

/** Holds a dialogue; every turn is judged, those after a wrong one too. */
export const runDialogue = (takeTurn: TakeTurn, { id, turns }: Dialogue): TurnRun[] => {
  let state: VisitState = { language: id.includes('-en-') ? 'en' : 'zh' };
  return turns.map((expected) => {
    const text = expected.text ?? '…';
    const { tap } = expected;
    const turn = takeTurn({ text, state, ...(tap ? { tapped: tap } : {}) });
    state = turn.state;
    return { text, answer: turn.answer, fault: faultOf(turn.answer, expected) };
  });
};
