import type { Answer } from '#contract/answer/answer.ts';
import type { Language } from '#contract/language.ts';
import { type Both, guide, type Make, nameOf } from './mock-guide.ts';

const cited = (it: Both): Answer['citations'] => [
  {
    ...{ guide, field: 'materials', version: '3fa91c07', name: nameOf(it) },
    ...{ confirmed: false, sample: false, reviewBy: '2027-05-31' },
  },
];

const said = (it: Both, language: Language, generated: 'matter' | 'words', speech: string): Answer => ({
  ...{ ending: 'answered', language, speech, generated, guide },
  ...{ cards: [], actions: [], citations: cited(it) },
});

/** Answers that a language model had a part in. */
export const generatedAnswers: [undefined, RegExp, Make][] = [
  [
    undefined,
    /什么叫|mean/i,
    (it, language) =>
      said(
        it,
        language,
        'words',
        it(
          '容缺受理就是先收下您的申请，标着“可以后补”的材料过几天再交也行。',
          'It means that we take your application now; papers marked “may follow later” can be handed in afterwards.',
        ),
      ),
  ],
  [
    undefined,
    /俩娃|two children/i,
    (it, language) =>
      said(
        it,
        language,
        'matter',
        it('您说的可能是最低生活保障，由民政部门办理，不收费。', 'This may be the living allowance; it is free.'),
      ),
  ],
];
