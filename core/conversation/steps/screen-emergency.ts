import type { Ending } from '#contract/answer/ending.ts';
import type { CannedTexts } from '#contract/canned-texts.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import { cannedAnswer } from '../canned-answer.ts';
import type { Step } from '../draft.ts';

const phones: Partial<Record<Ending, string[]>> = {
  emergency: ['110', '119', '120'],
  'self-harm': ['12356', '120', '110'],
};

/** Danger to life comes before everything else and gets the fixed safe reply, never a search. */
export const makeScreenEmergency =
  (understanding: Understanding, texts: CannedTexts): Step =>
  (draft) => {
    const ending = understanding.command(draft.question);
    const numbers = ending && phones[ending];
    if (!ending || !numbers) return { next: draft };
    const label = draft.language === 'zh' ? '拨打' : 'Call';
    const actions = numbers.map((phone) => ({ kind: 'call' as const, label: `${label} ${phone}`, phone }));
    return { done: cannedAnswer(texts, ending, draft.language, {}, { actions }) };
  };
