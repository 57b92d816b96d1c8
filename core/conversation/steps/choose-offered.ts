import type { Step } from '../draft.ts';

const ordinals: [RegExp, number][] = [
  [/^(第?[一1]个?|first|the first|number one|one|1)$/, 0],
  [/^(第?[二两2]个?|second|the second|number two|two|2)$/, 1],
  [/^(第?[三3]个?|third|the third|number three|three|3)$/, 2],
  [/^(第?[四4]个?|fourth|the fourth|number four|four|4)$/, 3],
];
const last = /^(最后一?个|the last|last|the last one)$/;

/** "第二个" after a clarifying question picks the second option that was shown. */
export const chooseOffered: Step = (draft) => {
  const { offered } = draft.state;
  if (draft.guide || !offered) return { next: draft };
  const said = draft.question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s，。,.!！？?]|one$|吧$|那个$/g, (it) => (it === ' ' ? ' ' : ''))
    .trim();
  const position = last.test(said) ? offered.length - 1 : ordinals.find(([pattern]) => pattern.test(said))?.[1];
  const guide = position === undefined ? undefined : offered[position];
  if (!guide) return { next: draft };
  return { next: { ...draft, guide, wanted: draft.state.field ? [draft.state.field] : [] } };
};
