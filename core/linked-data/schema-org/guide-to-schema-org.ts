import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { itemTypeLabels, outlineText, servedLabels } from '../concept-labels.ts';
import type { Described } from '../described.ts';
import { identify } from '../identify.ts';
import { inLanguages, node } from '../node.ts';
import { ownHandling, ownProvenance } from '../own-terms.ts';
import { whenText } from '../when-text.ts';
import { offersOf, phoneChannel, serviceChannels } from './channels.ts';
import { faqPage } from './faq-page.ts';
import { handling } from './handling.ts';
import { organization } from './organization.ts';

/** Only a licence is a permit; what else comes out of a handling has no type of its own there. */
const output = ({ id, department, result: { name, kind, delivery }, validity }: CompleteGuide): LinkedNode => {
  const told = { '@id': identify.part(id, 'result'), name, description: validity.text, 'lingban:delivery': delivery };
  if (kind !== 'licence') return { '@type': 'Thing', ...told };
  const validFor = validity.years === undefined ? undefined : `P${validity.years}Y`;
  return node({ '@type': 'GovernmentPermit', ...told, validFor, issuedBy: { '@id': identify.department(department) } });
};

const particulars = (guide: CompleteGuide) => ({
  description: guide.summary,
  serviceType: itemTypeLabels[guide.type],
  category: inLanguages(guide.themes),
  audience: guide.serves.map((it) => ({ '@type': 'Audience', audienceType: servedLabels[it] })),
  jurisdiction: guide.authority.jurisdiction,
  serviceOutput: output(guide),
  offers: offersOf(guide),
  availableChannel: [...serviceChannels(guide), phoneChannel(guide)],
  'lingban:condition': guide.conditions.map(({ text, when }) =>
    node({
      '@type': 'lingban:Condition',
      'lingban:text': text,
      'lingban:appliesWhen': whenText(when, guide.situations),
    }),
  ),
  ...ownHandling(guide),
});

const service = ({ guide, department, joint, version }: Described, texts: readonly LinkedNode[]): LinkedNode =>
  node({
    '@id': identify.guide(guide.id),
    '@type': 'GovernmentService',
    identifier: guide.id,
    name: guide.name,
    alternateName: guide.aliases,
    description: outlineText,
    provider: { '@id': identify.department(department.id) },
    subjectOf: texts.map((it) => ({ '@id': it['@id'] })),
    ...(guide.detail === 'complete' ? particulars(guide) : {}),
    'lingban:jointDepartment': joint.map(({ id }) => identify.department(id)),
    ...ownProvenance(guide.provenance, version),
  });

/** The guide as a government service of schema.org, with its handling, its questions and the departments it names. */
export const guideToSchemaOrg = (described: Described): LinkedNode[] => {
  const { guide, department, joint } = described;
  const texts = guide.detail === 'complete' ? [handling(described, guide), ...faqPage(described, guide)] : [];
  return [service(described, texts), ...texts, ...[department, ...joint].map(organization)];
};
