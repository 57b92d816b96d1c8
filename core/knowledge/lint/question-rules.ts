import { error } from './fault.ts';
import type { QuestionRule } from './rule.ts';
import { englishFindings, isMarkedUp } from './text-rules.ts';

/** A question on the hall has an id of its own, among guides and bundles too. */
export const questionIdsAreUnique: QuestionRule = {
  name: 'question-ids-are-unique',
  check: (question, { knowledge: { guides, bundles, questions } }) => {
    const first = [...guides, ...bundles, ...questions].find(({ id }) => id === question.id);
    return first === question ? [] : [error(['id'], `the id ${question.id} stands twice`, 'give it an id of its own')];
  },
};

/** It leads to places and guides that exist. */
export const questionNamesWhatExists: QuestionRule = {
  name: 'question-names-what-exists',
  check: ({ place, guides }, { knowledge }) => {
    const { hall } = knowledge;
    const known = hall && [...hall.places, ...hall.windows].some(({ id }) => id === place);
    return [
      ...(place && hall && !known
        ? [error(['place'], `the hall has no ${place}`, 'name a place or window of the plan')]
        : []),
      ...guides.flatMap((guide, index) =>
        knowledge.guides.some(({ id }) => id === guide)
          ? []
          : [error(['guides', index], `there is no guide ${guide}`, 'name one that exists, or remove it')],
      ),
    ];
  },
};

/** Its answer is read aloud, and its English is English. */
export const questionIsSayable: QuestionRule = {
  name: 'question-is-sayable',
  check: (question) => [
    ...englishFindings(question),
    ...(['zh', 'en'] as const)
      .filter((language) => isMarkedUp(question.answer[language]))
      .map((language) =>
        error(['answer', language], 'the text is read aloud and holds markup or brackets', 'say it in words'),
      ),
  ],
};
