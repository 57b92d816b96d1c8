import type { Field } from '#contract/field.ts';
import type { CompleteGuide, Guide } from '#contract/guide/guide.ts';
import { cite } from '#core/answer/cite.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { followUps } from '#core/answer/follow-ups.ts';
import { fieldLabels, labels } from '#core/answer/labels.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cannedAnswer } from '../canned-answer.ts';
import type { Draft, Step } from '../draft.ts';

const namesOf = (release: ReleaseReader, guide: Guide, { language }: Draft, what: Field) => ({
  name: guide.name[language],
  department: release.department(guide.department)?.name[language] ?? '',
  what: fieldLabels[what][language],
});

const answerField = (release: ReleaseReader, guide: CompleteGuide, draft: Draft) => {
  const { language } = draft;
  const [field = 'summary'] = draft.wanted;
  const composed = composeField[field]({ guide, language, release });
  const about = { guide: guide.id, field };
  if (!composed) {
    return cannedAnswer(release.texts, 'no-information', language, namesOf(release, guide, draft, field), {
      ...about,
      actions: [...followUps(guide, [field], [], language), { kind: 'ask-human', label: labels.askHuman[language] }],
      citations: cite(guide, [field], release, language),
    });
  }
  return {
    ending: 'answered' as const,
    language,
    speech: composed.speech,
    cards: composed.cards,
    actions: [...composed.actions, ...followUps(guide, composed.fields, draft.wanted, language)],
    citations: cite(guide, composed.fields, release, language),
    ...about,
  };
};

/** Says what was asked from the guide's own fields; an outline or an expired guide is said to be so. `today` is a calendar day. */
export const makeComposeAnswer =
  (release: ReleaseReader, today: () => string): Step =>
  (draft) => {
    const guide = draft.guide ? release.guide(draft.guide) : undefined;
    if (!guide) return { done: cannedAnswer(release.texts, 'refused-out-of-scope', draft.language) };
    const { language } = draft;
    const { validUntil } = guide.provenance;
    const [field = 'summary'] = draft.wanted;
    const isPast = validUntil !== undefined && validUntil < today();
    if (guide.detail === 'outline' || isPast) {
      const ending = isPast ? 'expired' : 'outline';
      const actions = [{ kind: 'ask-human' as const, label: labels.askHuman[language] }];
      const citations = cite(guide, ['summary'], release, language);
      const answer = cannedAnswer(release.texts, ending, language, namesOf(release, guide, draft, field), {
        actions,
        citations,
        guide: guide.id,
      });
      return { done: answer };
    }
    return { next: { ...draft, answer: answerField(release, guide, draft) } };
  };
