import type { Bundle } from '#contract/bundle.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import type { DescribedBundle } from '../described.ts';
import { identify } from '../identify.ts';
import { node } from '../node.ts';
import { ownBundle, ownStage } from '../own-bundle.ts';
import { ownProvenance } from '../own-terms.ts';
import { organisation } from './organisations.ts';
import { legalResource } from './requirements.ts';

const eventTypes = { personal: 'cv:LifeEvent', enterprise: 'cv:BusinessEvent' };

/** CPSV-AP says which services an event has, and nothing of their order. */
const stagesOf = (bundle: Bundle): LinkedNode[] =>
  bundle.stages.map((stage, index) =>
    node({
      '@id': identify.bundlePart(bundle.id, 'stage', stage.guide),
      '@type': 'lingban:Stage',
      'lingban:position': index + 1,
      'lingban:guide': identify.guide(stage.guide),
      'lingban:note': stage.note,
      ...ownStage(stage, bundle),
    }),
  );

const event = ({ bundle, department, audience, version }: DescribedBundle): LinkedNode => {
  const { id, name, aliases, summary, legalBasis, stages, provenance } = bundle;
  const services = stages.map(({ guide }) => ({ '@id': identify.guide(guide) }));
  return node({
    '@id': identify.bundle(id),
    // the general type beside the particular one, for readers that do not know that one is a kind of the other
    '@type': ['cv:Event', eventTypes[audience]],
    'dct:identifier': id,
    'dct:title': name,
    'dct:description': summary,
    'dcat:keyword': aliases,
    'cv:hasRelatedService': services,
    // the same from the services' side, where they stand described without a word of bundles
    '@reverse': { 'cv:isGroupedBy': services },
    'lingban:leadDepartment': identify.department(department.id),
    'lingban:legalBasis': legalBasis.map(legalResource((position) => identify.bundlePart(id, 'law', position))),
    'lingban:stage': stagesOf(bundle),
    ...ownBundle(bundle),
    ...ownProvenance(provenance, version),
  });
};

/** The bundle (一件事) as a life or business event of CPSV-AP 3.2.0, and the department in the lead. */
export const bundleToCpsvAp = (described: DescribedBundle): LinkedNode[] => [
  event(described),
  organisation(described.department),
];
