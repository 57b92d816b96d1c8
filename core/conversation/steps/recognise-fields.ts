import type { Field } from '#contract/field.ts';
import { isOrdinal } from '#core/understanding/ordinal-in.ts';
import { hasCue, withoutCue } from '#core/understanding/turn-cues.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';

/** A list is asked for: the words for it are set aside, and what it lists are materials. */
const asList = (draft: Draft): Draft => {
  if (isSettled(draft) || !hasCue(draft.question, 'checklist')) return draft;
  const checklist = draft.state.checklist ?? { chosen: {}, skipped: [] };
  return { ...draft, question: withoutCue(draft.question, 'checklist'), checklist };
};

/** The fields that are asked for, and the topic; a choice asks for nothing more than its words say. */
const fieldsIn = (understanding: Understanding, draft: Draft) => {
  const { fields, topic } = understanding.fields(draft.question);
  if (isSettled(draft) || isOrdinal(draft.question)) return { fields, topic };
  const isFollowUp = (draft.state.guide ?? draft.state.bundle) !== undefined;
  return { fields: understanding.asked(draft.question, isFollowUp), topic };
};

/** Which fields are asked for, and what is left of the question as its topic. */
export const makeRecogniseFields =
  (understanding: Understanding): Step =>
  (before) => {
    const draft = asList(before);
    const { fields, topic } = fieldsIn(understanding, draft);
    const listed: Field[] = draft.checklist && fields.length === 0 ? ['materials'] : fields;
    // the label of a tapped option is a name, whatever field it sounds like: Basic funeral fee waiver
    const asked = draft.tapped?.guide || draft.tapped?.bundle ? [] : listed;
    return { next: { ...draft, topic, wanted: draft.wanted.length ? draft.wanted : asked } };
  };
