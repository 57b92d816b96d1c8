import type { Step } from '../draft.ts';

const pronouns = /这个|那个|这件|那件|它|上面|刚才|\b(it|that|this|there)\b/i;
const shortTopic = 3;

/** "那要多少钱" names no matter of its own: it asks about the guide that the visit is about. */
export const makeKeepTopic =
  (surely: number): Step =>
  (draft) => {
    const { guide } = draft.state;
    if (draft.guide || !guide || draft.wanted.length === 0) return { next: draft };
    const vague = draft.topic.length <= shortTopic || pronouns.test(draft.question);
    const keeps = draft.topic === '' || (vague && draft.confidence < surely);
    return { next: keeps ? { ...draft, guide } : draft };
  };
