import type { Bundle } from '#contract/bundle.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { audienceLabels } from '../concept-labels.ts';
import type { DescribedBundle } from '../described.ts';
import { identify } from '../identify.ts';
import { node } from '../node.ts';
import { ownBundle, ownStage } from '../own-bundle.ts';
import { ownProvenance } from '../own-terms.ts';
import { standing } from './about-work.ts';
import { law } from './handling.ts';
import { organization } from './organization.ts';

const itemsOf = (bundle: Bundle): LinkedNode[] =>
  bundle.stages.map((stage, index) =>
    node({
      '@id': identify.bundlePart(bundle.id, 'stage', stage.guide),
      '@type': 'ListItem',
      position: index + 1,
      item: { '@id': identify.guide(stage.guide) },
      description: stage.note,
      ...ownStage(stage, bundle),
    }),
  );

const list = ({ bundle, department, audience, version }: DescribedBundle): LinkedNode => {
  const { id, name, aliases, summary, legalBasis, stages, provenance } = bundle;
  return node({
    '@id': identify.bundle(id),
    // a list alone has neither a provider nor laws that it rests on
    '@type': ['ItemList', 'CreativeWork'],
    identifier: id,
    name,
    alternateName: aliases,
    description: summary,
    audience: { '@type': 'Audience', audienceType: audienceLabels[audience] },
    provider: { '@id': identify.department(department.id) },
    citation: legalBasis.map(law),
    itemListOrder: 'Ascending',
    numberOfItems: stages.length,
    itemListElement: itemsOf(bundle),
    ...standing(provenance, version),
    ...ownBundle(bundle),
    ...ownProvenance(provenance, version),
  });
};

/** The bundle (一件事) as a list of government services in order, for want of a class; and the department in the lead. */
export const bundleToSchemaOrg = (described: DescribedBundle): LinkedNode[] => [
  list(described),
  organization(described.department),
];
