import { randomUUID } from 'node:crypto';
import type { Answer } from '#contract/answer/answer.ts';
import type { Why } from '#core/conversation/why.ts';
import type { AnsweredRecord, ErasedRecord, StartRecord } from '#core/visit/turn-record.ts';

/** The moment at which the clocks of these tests stand: epoch milliseconds. */
export const noon = Date.UTC(2026, 10, 22, 12);
const inAnHour = noon / 1000 + 3600;

export const sampleAnswer = (speech = '带上身份证。'): Answer => ({
  ending: 'answered',
  language: 'zh',
  speech,
  cards: [],
  actions: [],
  citations: [],
});

export const sampleWhy: Why = {
  fields: [],
  confidence: 0.9,
  margin: 2,
  guides: [],
  others: { confidence: 0, candidates: [] },
};

export const startRecord = (visitId: string, changes: Partial<StartRecord> = {}): StartRecord => ({
  kind: 'start',
  visitId,
  number: 0,
  expiresAt: inAnHour,
  channel: 'phone',
  release: 'r1',
  state: { language: 'zh' },
  ...changes,
});

export const turnRecord = (visitId: string, number: number, changes: Partial<AnsweredRecord> = {}): AnsweredRecord => {
  const turnId = randomUUID();
  return {
    kind: 'turn',
    visitId,
    number,
    expiresAt: inAnHour,
    turnId,
    heard: `question ${number}`,
    answer: sampleAnswer(),
    steps: [{ name: 'find-guides', milliseconds: 0.4 }],
    why: sampleWhy,
    release: 'r1',
    state: { language: 'zh', guide: 'id-card-application' },
    recent: [{ turnId, number }],
    ...changes,
  };
};

export const tombstone = (visitId: string, number: number): ErasedRecord => ({
  kind: 'erased',
  visitId,
  number,
  expiresAt: inAnHour,
});
