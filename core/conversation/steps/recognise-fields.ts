import type { Understanding } from '#core/understanding/understand.ts';
import type { Step } from '../draft.ts';

/** Which fields are asked for, and what is left of the question as its topic. */
export const makeRecogniseFields =
  (understanding: Understanding): Step =>
  (draft) => {
    const { fields, topic } = understanding.fields(draft.question);
    return { next: { ...draft, topic, wanted: draft.wanted.length ? draft.wanted : fields } };
  };
