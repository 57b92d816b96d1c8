import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { isSettled, type Step } from '../draft.ts';

const ordinals: [RegExp, number][] = [
  [/^(第?[一1][个项件条种]?|first|one|1)$/, 0],
  [/^(第?[二两2][个项件条种]?|second|two|2)$/, 1],
  [/^(第?[三3][个项件条种]?|third|three|3)$/, 2],
  [/^(第?[四4][个项件条种]?|fourth|four|4)$/, 3],
];
const last = /^(最后|最后一?[个项件条种]|最后面?那[个项件条种]?|last)$/;

const before = /^(我?(想要|想办|要|选|办|是|就)+|(the|number|option|no)\b)\s*/;
const after = /\s*(那[个项件条种]|吧|啊|please|one|option)$/;

/** The utterance, and what is left of it without what people say around a number: 我选第二个吧, the second one please. */
const formsOf = (question: string) => {
  const said = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[，。,.!！？?、]/g, ' ')
    .trim();
  const begun = said.replace(before, '');
  const ended = begun.replace(after, '');
  return [said, begun, ended, ended.replace(after, '')].map((it) => it.replaceAll(' ', ''));
};

/** Which of the offered is meant, by its number. */
const chosenOf = (question: string, offered: readonly string[]) => {
  const forms = formsOf(question);
  if (forms.some((it) => last.test(it))) return offered.at(-1);
  const position = ordinals.find(([pattern]) => forms.some((it) => pattern.test(it)))?.[1];
  return position === undefined ? undefined : offered[position];
};

/** "第二个" after a clarifying question picks the second option that was shown. */
export const makeChooseOffered =
  (release: ReleaseReader): Step =>
  (draft) => {
    const { offered, field } = draft.state;
    const id = offered && !isSettled(draft) ? chosenOf(draft.question, offered) : undefined;
    if (!id) return { next: draft };
    if (release.question(id)) return { next: { ...draft, hallQuestion: id } };
    const about = release.bundle(id) ? { bundle: id } : { guide: id };
    return { next: { ...draft, ...about, wanted: field ? [field] : [] } };
  };
