import { Language } from '#contract/language.ts';
import { fillText } from '#core/answer/say.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { completeGuides, release } from '../a-release.ts';
import { everyComposition, textsIn } from '../answer/every-composition.ts';
import { everyBundleAnswer } from '../bundle/every-bundle-answer.ts';

type Speech = { at: string; language: Language; speech: string };

const filled = {
  zh: { name: '居民身份证申领', what: '费用', department: '常州市公安局' },
  en: { name: 'Resident ID card application', what: 'Fee', department: 'Changzhou Public Security Bureau' },
};

const canned: Speech[] = Object.entries(release.texts).flatMap(([ending, { speech }]) =>
  Language.options.map((language) => ({ at: ending, language, speech: fillText(speech, language, filled[language]) })),
);

const onTheHall: Speech[] = release.questions.flatMap(({ id, answer }) =>
  Language.options.map((language) => ({ at: id, language, speech: answer[language] })),
);

const findWay = makeFindWay(release.hall);

const ways: Speech[] = release.hall.windows.flatMap(({ id }) => {
  const way = findWay({ from: 'entrance-main', to: id, stepFree: false });
  const instructions = way.ok ? way.value.instructions : [];
  return instructions.flatMap((it) =>
    Language.options.map((language) => ({ at: `way to ${id}`, language, speech: it[language] })),
  );
});

/** Whatever may be read aloud: every field of every complete guide and bundle, the hall's answers, canned texts and ways. */
export const everySpeech: Speech[] = [
  ...everyComposition.map(({ at, language, composition: { speech } }) => ({ at, language, speech })),
  ...everyBundleAnswer.map(({ at, language, answer: { speech } }) => ({ at, language, speech })),
  ...onTheHall,
  ...canned,
  ...ways,
];

/** Every other text of the complete guides: laws, materials, notes, questions and answers. */
export const everyText: Speech[] = Language.options.flatMap((language) =>
  completeGuides.flatMap((guide) =>
    [...new Set(textsIn(guide, language))].map((speech) => ({ at: guide.id, language, speech })),
  ),
);
