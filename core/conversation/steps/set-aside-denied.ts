import type { Understanding } from '#core/understanding/understand.ts';
import { withoutDenied } from '../affirmed.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';

/** What a question denies is not looked for: 我不办身份证，我要办护照 is about the passport alone. */
export const makeSetAsideDenied =
  (understanding: Understanding): Step =>
  (draft: Draft) => {
    const question = isSettled(draft) ? draft.question : withoutDenied(draft.question);
    if (question === draft.question) return { next: draft };
    const { fields, topic } = understanding.fields(question);
    return { next: { ...draft, question, topic, wanted: fields.length > 0 ? fields : draft.wanted } };
  };
