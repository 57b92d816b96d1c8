import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { confirmationLabels, itemTypeLabels, outcomeLabels, outlineText, servedLabels } from '../concept-labels.ts';
import type { Described } from '../described.ts';
import { identify } from '../identify.ts';
import { isoDuration } from '../iso-duration.ts';
import { node } from '../node.ts';
import { ownHandling, ownProvenance } from '../own-terms.ts';
import { channelsOf, contactPoints, costsOf } from './channels.ts';
import { concept } from './concept.ts';
import { organisation, participation } from './organisations.ts';
import { evidenceOf, legalResource, requirementsOf, rule } from './requirements.ts';

const output = ({ id, result: { name, kind, delivery }, validity }: CompleteGuide): LinkedNode => ({
  '@id': identify.part(id, 'result'),
  '@type': 'cv:Output',
  'dct:identifier': identify.part(id, 'result'),
  'dct:title': name,
  'dct:description': validity.text,
  'dct:type': concept('outcome', kind, outcomeLabels),
  'lingban:delivery': delivery,
});

const particulars = (guide: CompleteGuide) => ({
  'dct:description': guide.summary,
  'dct:audience': guide.serves.map((it) => concept('served', it, servedLabels)),
  'cv:thematicArea': guide.themes.map((theme) => ({ '@type': 'skos:Concept', 'skos:prefLabel': theme })),
  'cv:isClassifiedBy': concept('item-type', guide.type, itemTypeLabels),
  'cv:holdsRequirement': requirementsOf(guide),
  'cv:hasLegalResource': guide.legalBasis.map(legalResource((position) => identify.part(guide.id, 'law', position))),
  'cpsv:hasInput': evidenceOf(guide),
  'cpsv:produces': output(guide),
  'cpsv:follows': rule(guide),
  'cv:hasCost': costsOf(guide),
  'cv:processingTime': isoDuration(guide.timeLimit.promised),
  'cv:hasChannel': channelsOf(guide),
  'cv:contactPoint': contactPoints(guide.contacts),
  'lingban:jurisdiction': guide.authority.jurisdiction,
  ...ownHandling(guide),
});

const service = ({ guide, department, joint, version }: Described): LinkedNode => {
  const confirmation = guide.provenance.confirmed ? 'confirmed' : 'unconfirmed';
  return node({
    '@id': identify.guide(guide.id),
    '@type': 'cpsv:PublicService',
    'dct:identifier': guide.id,
    'dct:title': guide.name,
    'dct:description': outlineText,
    'dcat:keyword': guide.aliases,
    'adms:status': concept('confirmation', confirmation, confirmationLabels),
    'cv:hasCompetentAuthority': { '@id': identify.department(department.id) },
    'cv:hasParticipation': joint.map(participation(guide.id)),
    ...(guide.detail === 'complete' ? particulars(guide) : {}),
    ...ownProvenance(guide.provenance, version),
  });
};

/** The guide as a public service of CPSV-AP 3.2.0, and the departments that it names. */
export const guideToCpsvAp = (described: Described): LinkedNode[] => [
  service(described),
  ...[described.department, ...described.joint].map(organisation),
];
