import type { Action } from '#contract/answer/action.ts';
import type { Answer } from '#contract/answer/answer.ts';
import type { Ending } from '#contract/answer/ending.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Language } from '#contract/language.ts';
import { composePlaceInHall } from '#core/answer/compose-place-in-hall.ts';
import { helpAction } from '#core/answer/help-action.ts';
import { labels } from '#core/answer/labels.ts';
import type { Finder } from '#core/finding/make-finder.ts';
import type { FinderWeights } from '#core/finding/weights.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { askWhich } from '../ask-which.ts';
import { cannedAnswer } from '../canned-answer.ts';
import { makeComposedCommand } from '../composed-command.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';
import { helpWishIn, isOnlyWish } from '../help-wish.ts';
import { nameCandidates } from '../name-candidates.ts';
import { suggestionsOf } from '../suggestions.ts';

type Ports = {
  understanding: Understanding;
  release: ReleaseReader;
  finder: Finder;
  thresholds: FinderWeights['thresholds'];
};

/** The language that the visitor asked for: the one named, else the other one. */
const newLanguage = ({ question, language }: Draft): Language => {
  if (/英|english/i.test(question)) return 'en';
  if (/中|普通话|chinese/i.test(question)) return 'zh';
  return language === 'zh' ? 'en' : 'zh';
};

/** Said again: the clarifying question, or the field of the guide; undefined when nothing was said yet. */
const sayAgain = (release: ReleaseReader, draft: Draft): ReturnType<Step> | undefined => {
  const { guide, bundle, field, offered } = draft.state;
  const wanted = field ? [field] : [];
  const again = { ...draft, wanted, repeats: true };
  const list = draft.state.checklist?.asked ? { checklist: draft.state.checklist } : {};
  if (offered) return { next: { ...again, answer: askWhich(release, again, offered) } };
  if (bundle) return { next: { ...again, ...list, bundle } };
  return guide ? { next: { ...again, ...list, guide } } : undefined;
};

const plain: ReadonlySet<Ending> = new Set([
  'thanks',
  'goodbye',
  'praise',
  'slower',
  'louder',
  'stopped',
  'politics',
  'medical-advice',
]);
const withSuggestions: ReadonlySet<Ending> = new Set(['greeting', 'introduction', 'repeated', 'started-again']);
const withHelp: ReadonlySet<Ending> = new Set(['handoff', 'complaint', 'abuse', 'case-progress', 'legal-advice']);

/** The page on which the visitor's own cases are shown, where the guide of the visit names one. */
const casePage = (release: ReleaseReader, { state, language }: Draft): Action[] => {
  const guide = state.guide ? release.guide(state.guide) : undefined;
  const link = guide?.detail === 'complete' ? guide.channels.online?.computer : undefined;
  return link ? [{ kind: 'open-page', label: link.name[language], url: link.url }] : [];
};

/** What is offered beside an ending's own text; undefined when the ending is no command. */
const actionsOf = (release: ReleaseReader, ending: Ending, draft: Draft): Action[] | undefined => {
  const { language } = draft;
  if (plain.has(ending)) return [];
  if (withSuggestions.has(ending)) return suggestionsOf(release.lexicon, language);
  if (!withHelp.has(ending)) return undefined;
  const person = helpAction(language, ending === 'handoff' ? helpWishIn(draft.question)?.mode : undefined);
  const call = (phone: string): Action => ({ kind: 'call', label: `${labels.call[language]} ${phone}`, phone });
  if (ending === 'case-progress') return [...casePage(release, draft), person];
  return ending === 'legal-advice' ? [call('12348')] : [person];
};

/** The endings that are no more than their own text. */
const cannedCommand = (release: ReleaseReader, ending: Ending | undefined, draft: Draft): Answer | undefined => {
  if (ending === 'language-changed') {
    const changed = newLanguage(draft);
    return cannedAnswer(release.texts, ending, changed, {}, { actions: suggestionsOf(release.lexicon, changed) });
  }
  const actions = ending && actionsOf(release, ending, draft);
  return actions && cannedAnswer(release.texts, ending, draft.language, {}, { actions });
};

/** Where a place of the hall is, or the hall's own answer to what else was asked of it: its hours. */
const answerHall = (release: ReleaseReader, finder: Finder, draft: Draft): ReturnType<Step> => {
  const where = composePlaceInHall(release, draft.question, draft.language);
  if (where) return { done: where };
  const { others } = nameCandidates(finder(draft.question), release);
  const asked = others.candidates.find(({ id }) => release.question(id)?.topic === 'hours');
  return { next: asked ? { ...draft, hallQuestion: asked.id } : draft };
};

const tempers: ReadonlySet<Ending | undefined> = new Set(['abuse', 'praise', 'complaint']);
const longestOutburst = 8;

/** Who swears while asking is asking all the same: 老板让我滚蛋，一分补偿没有. */
const isBeside = (ending: Ending | undefined, { question }: Draft, finder: Finder, accept: number) =>
  tempers.has(ending) && question.length > longestOutburst && finder(question).confidence >= accept;

// 有人陪我办吗 asks whether there is such help, 陪我去办 wishes for it
const asks = /[吗么?？]|能不能|有没有|可不可以|是不是|\b(can|could|do|does|is|are)\b/i;
// what help there is, whom it is for and that it is free, the hall itself tells
const onHelp: ReadonlySet<HallQuestion['topic'] | undefined> = new Set<HallQuestion['topic']>(['helpers', 'elderly']);

/** Makes what tells the ending that an utterance calls for; a wish for a person and nothing else calls for one. */
const makeEndingOf = ({ understanding, release, finder, thresholds }: Ports) => {
  const composed = makeComposedCommand(release.lexicon);
  const isToldByHall = (question: string) => {
    if (!asks.test(question)) return false;
    const { others } = nameCandidates(finder(question), release);
    const [first] = others.candidates;
    return first && others.confidence >= thresholds.other && onHelp.has(release.question(first.id)?.topic);
  };
  return ({ question }: Draft): Ending | undefined => {
    const ending = understanding.command(question) ?? composed(question);
    const wish = ending === undefined ? helpWishIn(question) : undefined;
    const isWish = wish && isOnlyWish(understanding.fields(wish.rest).topic) && !isToldByHall(question);
    return isWish ? 'handoff' : ending;
  };
};

/** Greetings, thanks, "a human please", "say that again" and questions on the hall itself need no guide. */
export const makeObeyCommand = (ports: Ports): Step => {
  const { release, finder, thresholds } = ports;
  const endingOf = makeEndingOf(ports);
  return (draft) => {
    if (isSettled(draft)) return { next: draft };
    const ending = endingOf(draft);
    if (ending === 'hall') return answerHall(release, finder, draft);
    const again = ending === 'repeated' ? sayAgain(release, draft) : undefined;
    if (again) return again;
    const isAside = isBeside(ending, draft, finder, thresholds.accept);
    const answer = isAside ? undefined : cannedCommand(release, ending, draft);
    return answer ? { done: answer } : { next: draft };
  };
};
