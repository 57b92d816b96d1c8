import type { Action } from '#contract/answer/action.ts';
import type { Answer } from '#contract/answer/answer.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { citeQuestion } from './cite.ts';
import { labels } from './labels.ts';

const actionsOf = ({ hall, guide }: ReleaseReader, { place, guides }: HallQuestion, language: Language): Action[] => {
  const to = [...hall.places, ...hall.windows].find(({ id }) => id === place);
  const colon = language === 'zh' ? '：' : ': ';
  const label = `${labels.showWay[language]}${colon}${to?.name[language]}`;
  return [
    ...(to ? [{ kind: 'show-way' as const, label, to: to.id }] : []),
    ...guides.map((id) => ({ kind: 'ask' as const, label: guide(id)?.name[language] ?? id, guide: id })),
  ];
};

/** Answers a general question of the hall in the hall's own words. */
export const composeHallQuestion = (release: ReleaseReader, asked: HallQuestion, language: Language): Answer => {
  const text = asked.answer[language];
  const shown = asked.sample ? `${text} ${release.hall.notice[language]}` : text;
  return {
    ending: asked.topic === 'elsewhere' ? 'other-authority' : 'hall',
    language,
    speech: text,
    cards: [{ kind: 'notice', tone: 'information', title: asked.question[language], text: shown }],
    actions: actionsOf(release, asked, language),
    citations: [citeQuestion(asked, release, language)],
  };
};
