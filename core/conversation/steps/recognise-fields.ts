import type { Understanding } from '#core/understanding/understand.ts';
import type { Step } from '../draft.ts';

/** Which fields are asked for, and what is left of the question as its topic. */
export const makeRecogniseFields =
  (understanding: Understanding): Step =>
  (draft) => {
    const { fields, topic } = understanding.fields(draft.question);
    // the label of a tapped option is a name, whatever field it sounds like: Basic funeral fee waiver
    const asked = draft.tapped?.guide || draft.tapped?.bundle ? [] : fields;
    return { next: { ...draft, topic, wanted: draft.wanted.length ? draft.wanted : asked } };
  };
