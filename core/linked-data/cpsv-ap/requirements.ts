import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LegalBasis } from '#contract/guide/law.ts';
import type { Link } from '#contract/guide/link.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { materialKindLabels } from '../concept-labels.ts';
import { identify } from '../identify.ts';
import { node } from '../node.ts';
import { ownMaterial } from '../own-terms.ts';
import { whenText } from '../when-text.ts';
import { concept } from './concept.ts';

const document = ({ url, name }: Link) => ({ '@id': url, '@type': 'foaf:Document', 'dct:title': name });

/** 受理条件 */
export const requirementsOf = ({ id, conditions, situations }: CompleteGuide): LinkedNode[] =>
  conditions.map(({ text, when }, index) => {
    const name = identify.part(id, 'condition', index + 1);
    return node({
      '@id': name,
      '@type': 'cv:Requirement',
      'dct:identifier': name,
      'dct:title': text,
      'lingban:appliesWhen': whenText(when, situations),
    });
  });

/** 材料 */
export const evidenceOf = ({ id, materials, situations }: CompleteGuide): LinkedNode[] =>
  materials.map((material) => {
    const name = identify.part(id, 'material', material.id);
    return node({
      '@id': name,
      '@type': 'cv:Evidence',
      'dct:identifier': name,
      'dct:title': material.name,
      'dct:description': material.note,
      'dct:type': concept('material-kind', material.kind, materialKindLabels),
      'foaf:page': [material.blankForm, material.filledSample].flatMap((link) => (link ? [document(link)] : [])),
      ...ownMaterial(material),
      'lingban:appliesWhen': whenText(material.when, situations),
    });
  });

/** 设定依据, of a guide or a bundle */
export const legalResource =
  (nameOf: (position: number) => string) =>
  ({ name, rank, number, article, link }: LegalBasis, index: number): LinkedNode =>
    node({
      '@id': nameOf(index + 1),
      '@type': 'eli:LegalResource',
      'dct:identifier': number,
      'dct:title': name,
      'foaf:page': link && document(link),
      'lingban:lawRank': rank,
      'lingban:article': article,
    });

/** 办理流程: the vocabulary has no steps, but a rule that the handling follows. */
export const rule = ({ id, steps }: CompleteGuide): LinkedNode => {
  const name = identify.part(id, 'steps');
  const told = (language: 'zh' | 'en') =>
    steps.map((step, index) => `${index + 1}. ${step.name[language]}: ${step.detail[language]}`).join('\n');
  return {
    '@id': name,
    '@type': 'cpsv:Rule',
    'dct:identifier': name,
    'dct:title': { zh: '办理流程', en: 'Steps' },
    'dct:description': { zh: told('zh'), en: told('en') },
  };
};
