import { error } from './fault.ts';
import type { FamilyRule } from './rule.ts';
import { englishFindings } from './text-rules.ts';

/** A family has an id of its own, among guides, bundles and questions too. */
export const familyIdsAreUnique: FamilyRule = {
  name: 'family-ids-are-unique',
  check: (family, { knowledge: { guides, bundles, families, questions } }) => {
    const sameId = [...guides, ...bundles, ...questions, ...families].find(({ id }) => id === family.id);
    return sameId === family ? [] : [error(['id'], `the id ${family.id} stands twice`, 'give it an id of its own')];
  },
};

/** Its guides exist, and each stands in it once. */
export const familyNamesKnownGuides: FamilyRule = {
  name: 'family-names-known-guides',
  check: ({ guides }, { knowledge }) =>
    guides.flatMap((guide, index) => {
      const at = ['guides', index];
      if (guides.indexOf(guide) < index) return [error(at, `${guide} stands twice`, 'name it once')];
      const isKnown = knowledge.guides.some(({ id }) => id === guide);
      return isKnown ? [] : [error(at, `there is no guide ${guide}`, 'name one that exists, or remove it')];
    }),
};

/** Its English is English. */
export const familyIsInEnglish: FamilyRule = {
  name: 'family-is-in-english',
  check: (family) => englishFindings(family),
};
