import type { Answer } from '#contract/answer/answer.ts';
import type { Tapped } from '#contract/answer/tapped.ts';
import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import type { Candidate } from '#core/finding/candidate.ts';
import type { ChecklistState, VisitState } from './visit-state.ts';

/** What a model chose among what was found: one matter, which of several, or none. */
export type ReadingHeeded = {
  decision: 'one' | 'ask' | 'none';
  matters: readonly string[];
  fields: readonly Field[];
};

/** A turn in the making. Steps return a changed copy, never the same one changed. */
export type Draft = {
  /** What was said, personal data masked. */
  heard: string;
  /** The same without the masks: what is understood. */
  question: string;
  language: Language;
  state: VisitState;
  tapped?: Tapped;
  /** What a model made of the question, where one was asked. */
  reading?: ReadingHeeded;
  /** Tells apart what was found by more than words, where vectors were compared. */
  weigh?: Step;
  /** Fields asked for, in the order they were said; empty: the guide as a whole. */
  wanted: Field[];
  /** What the clarifying question just asked was about, when its reply names none of the options. */
  context?: string;
  /** What the question names beside frame words and field cues. */
  topic: string;
  /** The guide that the turn is about, once known. */
  guide?: string;
  /** The bundle, or the question on the hall, that the turn is about instead of a guide. */
  bundle?: string;
  hallQuestion?: string;
  /** What finding brought of guides, best first, with how surely the first is meant. */
  candidates: (Candidate & { id: string })[];
  confidence: number;
  /** What it brought of bundles and questions on the hall. */
  others: { candidates: (Candidate & { id: string })[]; confidence: number };
  /** The visitor asks for a list of their own, or is answering its questions. */
  checklist?: ChecklistState;
  /** True when what was said last is said again. */
  repeats?: boolean;
  /** The entry of the guide's questions and answers that says just what was asked. */
  faq?: number;
  /** What finding brought for the topic alone, whatever is asked about it. */
  ofTopic?: Pick<Draft, 'candidates' | 'confidence' | 'others'>;
  answer?: Answer;
};

/** One step of a turn: what the next one works on, or the answer. Expected outcomes are never thrown. */
export type Step = (draft: Draft) => { next: Draft } | { done: Answer };

/** Whether it is known already what the turn is about. */
export const isSettled = ({ guide, bundle, hallQuestion }: Draft) =>
  guide !== undefined || bundle !== undefined || hallQuestion !== undefined;
