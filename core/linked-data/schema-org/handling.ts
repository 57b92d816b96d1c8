import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LegalBasis } from '#contract/guide/law.ts';
import type { Material } from '#contract/guide/material.ts';
import type { Situation } from '#contract/guide/situation.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import type { Described } from '../described.ts';
import { identify } from '../identify.ts';
import { node } from '../node.ts';
import { ownMaterial } from '../own-terms.ts';
import { whenText } from '../when-text.ts';
import { aboutWork } from './about-work.ts';

const supply = (guideId: string, situations: readonly Situation[]) => (material: Material) =>
  node({
    '@id': identify.part(guideId, 'material', material.id),
    '@type': 'HowToSupply',
    name: material.name,
    description: material.note,
    subjectOf: [material.blankForm, material.filledSample].flatMap((link) =>
      link ? [{ '@type': 'CreativeWork', name: link.name, url: link.url }] : [],
    ),
    ...ownMaterial(material),
    'lingban:appliesWhen': whenText(material.when, situations),
  });

/** 设定依据, of a guide or a bundle */
export const law = ({ name, rank, number, article, link }: LegalBasis) =>
  node({
    '@type': 'Legislation',
    name,
    legislationIdentifier: number,
    url: link?.url,
    'lingban:lawRank': rank,
    'lingban:article': article,
  });

/** How the matter is handled: steps, what to bring, and the law it rests on. */
export const handling = (described: Described, guide: CompleteGuide): LinkedNode => {
  const { id, name, steps, materials, situations, legalBasis } = guide;
  return node({
    '@id': identify.part(id, 'handling'),
    '@type': 'HowTo',
    name,
    description: guide.summary,
    step: steps.map((step, index) =>
      node({
        '@type': 'HowToStep',
        position: index + 1,
        name: step.name,
        text: step.detail,
        'lingban:by': step.by,
        'lingban:appliesWhen': whenText(step.when, situations),
      }),
    ),
    supply: materials.map(supply(id, situations)),
    citation: legalBasis.map(law),
    ...aboutWork(described),
  });
};
