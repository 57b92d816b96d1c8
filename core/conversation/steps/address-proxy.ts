import type { Step } from '../draft.ts';
import { isOnBehalf } from '../on-behalf.ts';

const isAddressed = ({ wanted, question, tapped, repeats }: Parameters<Step>[0]) =>
  wanted.includes('proxy') || tapped !== undefined || repeats === true || !isOnBehalf(question);

/** 我妈走不动怎么办, in a visit on a matter, asks who else may do it. */
export const addressProxy: Step = (draft) => {
  const { guide, bundle } = draft.state;
  if (isAddressed(draft) || (guide ?? bundle) === undefined || draft.wanted.length > 0) return { next: draft };
  return { next: { ...draft, wanted: ['proxy'] } };
};

/** 我爸瘫在床上，残疾证怎么办: who may do it is told beside what was asked of the guide. */
export const addProxy: Step = (draft) => {
  if (isAddressed(draft) || !draft.guide || draft.faq !== undefined || draft.checklist) return { next: draft };
  const [first = 'summary', ...more] = draft.wanted;
  return { next: { ...draft, wanted: [first, 'proxy', ...more] } };
};
