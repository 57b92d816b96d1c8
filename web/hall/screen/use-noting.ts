import { useEffect } from 'react';
import { noteAsked, readAskedCounts, storeAskedCounts } from '../state/asked-counts.ts';
import type { HallState } from '../state/hall-state.ts';
import { keepExamples } from './kept-examples.ts';

/** Keeps what this screen may know beyond a visit: the published suggestions, and how often which guide was asked for. */
export const useNoting = ({ conversation }: HallState) => {
  const { visit, turns } = conversation;
  const last = turns.at(-1);
  const answer = last?.status === 'answered' ? last.answer : undefined;
  const first = turns.every(
    ({ id }) =>
      id === last?.id ||
      !isAbout(
        turns.find((it) => it.id === id),
        answer?.guide,
      ),
  );
  const guide = answer && first ? answer.guide : undefined;
  useEffect(() => {
    if (guide) storeAskedCounts(localStorage, noteAsked(readAskedCounts(localStorage), guide, Date.now()));
  }, [guide]);
  useEffect(() => {
    if (!visit) return;
    const labels = visit.suggestions.flatMap((it) => (it.kind === 'ask' ? [it.label] : []));
    const language = /\p{Script=Han}/u.test(labels[0] ?? '') ? 'zh' : 'en';
    if (labels.length > 0) keepExamples(language, labels);
  }, [visit]);
};

type Turn = HallState['conversation']['turns'][number] | undefined;
const isAbout = (turn: Turn, guide: string | undefined) => turn?.status === 'answered' && turn.answer.guide === guide;
