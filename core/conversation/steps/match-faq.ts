import { channelOf } from '#core/finding/features.ts';
import type { IndexParts } from '#core/finding/index-parts.ts';
import { rarityOf } from '#core/finding/rarity.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { likenessTo } from '#core/text/likeness.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';

// how alike a question must be to one of the guide's own: surer where it names a matter or a field itself
const least = { own: 0.62, followUp: 0.5, first: 0.8, withField: 0.72 };
const ofAWord = 3;

/** Rare characters and pairs tell questions apart, 要 and 吗 do not. */
const rarity = (index: IndexParts) => (unit: string) => {
  if (/[a-z0-9]/.test(unit)) return unit.length > 2 ? ofAWord : 0.3;
  const [first = 0, second] = Array.from(unit, (it) => it.charCodeAt(0));
  const { character } = channelOf;
  const rarity =
    second === undefined ? rarityOf(index, character, first) : rarityOf(index, character + 1, first, second);
  return Math.min(6, rarity) ** 2;
};

const leastFor = ({ wanted, state }: Draft, guide: string) => {
  if (wanted.length > 0) return least.withField;
  return state.guide === guide ? least.followUp : least.first;
};

/** The entry of the guide's questions and answers that asks just what was asked; undefined when none does. */
const entryFor = (release: ReleaseReader, { question, language }: Draft, id: string, enough: number) => {
  const guide = release.guide(id);
  if (guide?.detail !== 'complete') return undefined;
  const likeness = likenessTo(question, rarity(release.index));
  const scores = guide.faq.map((it) => likeness(it.question[language]));
  const best = Math.max(0, ...scores);
  return best >= enough ? scores.indexOf(best) : undefined;
};

const isAsked = ({ tapped, checklist, repeats }: Draft) => !tapped && !checklist && !repeats;

/** A question of the present guide's own, before any other matter is looked at: 房东不肯给合同怎么办. */
export const makeMatchOwnFaq =
  (release: ReleaseReader): Step =>
  (draft) => {
    const { guide } = draft.state;
    if (isSettled(draft) || !guide || !isAsked(draft) || draft.wanted.length > 0) return { next: draft };
    const faq = entryFor(release, draft, guide, least.own);
    return { next: faq === undefined ? draft : { ...draft, guide, wanted: ['faq'], faq } };
  };

/** Of the guide's questions and answers, the one that asks just what was asked: 执照丢了要登报吗. */
export const makeMatchFaq =
  (release: ReleaseReader): Step =>
  (draft) => {
    const { guide } = draft;
    if (!guide || !isAsked(draft) || draft.faq !== undefined) return { next: draft };
    const faq = entryFor(release, draft, guide, leastFor(draft, guide));
    return { next: faq === undefined ? draft : { ...draft, wanted: ['faq'], faq } };
  };
