import type { Answer } from '#contract/answer/answer.ts';
import type { Bundle } from '#contract/bundle.ts';
import type { Field } from '#contract/field.ts';
import type { CompleteGuide, Guide } from '#contract/guide/guide.ts';
import { cite, citeBundle } from '#core/answer/cite.ts';
import { composeBundle } from '#core/answer/compose-bundle.ts';
import { composeFaqEntry } from '#core/answer/compose-faq.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { composeHallQuestion } from '#core/answer/compose-hall-question.ts';
import type { Composing, Composition } from '#core/answer/composition.ts';
import { followUps } from '#core/answer/follow-ups.ts';
import { fieldLabels, labels } from '#core/answer/labels.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cannedAnswer } from '../canned-answer.ts';
import type { Draft, Step } from '../draft.ts';
import { offerBundle } from '../offer-bundle.ts';

const namesOf = (release: ReleaseReader, guide: Guide, { language }: Draft, what: Field) => ({
  name: guide.name[language],
  department: release.department(guide.department)?.name[language] ?? '',
  what: fieldLabels[what][language],
});

const said = 2;

/** What was asked for, composed: two fields when two were asked for, the same card never twice. */
const composeWanted = (composing: Composing, { wanted, faq }: Draft): Composition | undefined => {
  if (faq !== undefined) return composeFaqEntry(composing, faq);
  const [first = 'summary', ...more] = wanted.slice(0, said);
  const parts = [first, ...more].flatMap((field) => composeField[field](composing) ?? []);
  const [one, two] = parts;
  if (!one || !two || two.cards.some(({ kind }) => kind === 'place' && one.cards[0]?.kind === 'place')) return one;
  return {
    speech: `${one.speech}${composing.language === 'zh' ? '' : ' '}${two.speech}`,
    cards: [...one.cards, ...two.cards],
    actions: [...one.actions, ...two.actions],
    fields: [...new Set([...one.fields, ...two.fields])],
  };
};

const answerField = (release: ReleaseReader, guide: CompleteGuide, draft: Draft): Answer => {
  const { language } = draft;
  const [field = 'summary'] = draft.wanted;
  const composed = composeWanted({ guide, language, release }, draft);
  const about = { guide: guide.id, field };
  if (!composed) {
    return cannedAnswer(release.texts, 'no-information', language, namesOf(release, guide, draft, field), {
      ...about,
      actions: [...followUps(guide, [field], [], language), { kind: 'ask-human', label: labels.askHuman[language] }],
      citations: cite(guide, [field], release, language),
    });
  }
  return {
    ending: draft.repeats ? 'repeated' : 'answered',
    language,
    speech: composed.speech,
    cards: composed.cards,
    actions: [
      ...composed.actions,
      ...offerBundle(release, draft, guide.id),
      ...followUps(guide, composed.fields, draft.wanted, language),
    ],
    citations: cite(guide, composed.fields, release, language),
    ...about,
  };
};

const answerBundle = (release: ReleaseReader, bundle: Bundle, draft: Draft): Answer => {
  const { language, wanted } = draft;
  const [field] = wanted;
  const composed = composeBundle({ bundle, language, release }, field);
  const cited = bundle.stages.flatMap(({ guide: id }) => {
    const guide = release.guide(id);
    return guide ? cite(guide, [field ?? 'summary'], release, language) : [];
  });
  return {
    ending: draft.repeats ? 'repeated' : 'bundle',
    language,
    ...composed,
    citations: [citeBundle(bundle, release, language), ...cited],
    bundle: bundle.id,
    ...(field ? { field } : {}),
  };
};

/** Whether the bundle or a guide of it is past its validity: a matter with a hole in it is not told. */
const hasExpired = (release: ReleaseReader, bundle: Bundle, today: string) =>
  [bundle, ...bundle.stages.flatMap(({ guide }) => release.guide(guide) ?? [])].some(
    ({ provenance: { validUntil } }) => validUntil !== undefined && validUntil < today,
  );

const refuseBundle = (release: ReleaseReader, { name, id }: Bundle, { language }: Draft): Answer =>
  cannedAnswer(
    release.texts,
    'expired',
    language,
    { name: name[language] },
    {
      actions: [{ kind: 'ask-human', label: labels.askHuman[language] }],
      bundle: id,
    },
  );

/** The answer on a bundle or on the hall; undefined when the turn is about neither. */
const composeOther = (release: ReleaseReader, draft: Draft, today: string): Answer | undefined => {
  const bundle = draft.bundle ? release.bundle(draft.bundle) : undefined;
  if (bundle) {
    return hasExpired(release, bundle, today)
      ? refuseBundle(release, bundle, draft)
      : answerBundle(release, bundle, draft);
  }
  const question = draft.hallQuestion ? release.question(draft.hallQuestion) : undefined;
  return question && composeHallQuestion(release, question, draft.language);
};

/** Why a guide is not answered from; undefined when it is. */
const reasonAgainst = ({ detail, provenance: { validUntil } }: Guide, today: string) => {
  if (validUntil !== undefined && validUntil < today) return 'expired';
  return detail === 'outline' ? 'outline' : undefined;
};

const refuseGuide = (release: ReleaseReader, guide: Guide, ending: 'expired' | 'outline', draft: Draft) => {
  const { language, wanted } = draft;
  return cannedAnswer(release.texts, ending, language, namesOf(release, guide, draft, wanted[0] ?? 'summary'), {
    actions: [{ kind: 'ask-human', label: labels.askHuman[language] }],
    citations: cite(guide, ['summary'], release, language),
    guide: guide.id,
  });
};

/** Says what was asked from the guide's own fields; an outline or an expired guide is said to be so. `today` is a calendar day. */
export const makeComposeAnswer =
  (release: ReleaseReader, today: () => string): Step =>
  (draft) => {
    if (draft.answer) return { next: draft };
    const other = composeOther(release, draft, today());
    if (other) return { next: { ...draft, answer: other } };
    const guide = draft.guide ? release.guide(draft.guide) : undefined;
    if (!guide) return { done: cannedAnswer(release.texts, 'refused-out-of-scope', draft.language) };
    const reason = reasonAgainst(guide, today());
    if (reason || guide.detail === 'outline') {
      return { done: refuseGuide(release, guide, reason ?? 'outline', draft) };
    }
    return { next: { ...draft, answer: answerField(release, guide, draft) } };
  };
