import type { Department } from '#contract/department.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { identify } from '../identify.ts';
import { concept } from './concept.ts';

/** CPSV-AP wants to know the area that an organisation covers; which one that is, is the hall's own setting. */
const hallArea: LinkedNode = {
  '@id': 'urn:lingban:area:hall',
  '@type': 'AdministrativeTerritorialUnit',
  'skos:prefLabel': { zh: '政务服务大厅所在地区', en: 'The area that the hall serves' },
};

export const organisation = ({ id, name }: Department): LinkedNode => ({
  '@id': identify.department(id),
  '@type': ['cv:PublicOrganisation', 'foaf:Agent'],
  'dct:identifier': id,
  'dct:title': name,
  'skos:prefLabel': name,
  'dct:spatial': hallArea,
});

const jointLabel = { zh: '联办机构', en: 'Department that handles it too' };

/** 联办机构: a department that takes part without being the competent authority. */
export const participation =
  (guideId: string) =>
  ({ id }: Department): LinkedNode => {
    const name = identify.part(guideId, 'participation', id);
    return {
      '@id': name,
      '@type': 'cv:Participation',
      'dct:identifier': name,
      'dct:description': jointLabel,
      'cv:role': concept('role', 'joint', { joint: jointLabel }),
      'cv:hasParticipant': { '@id': identify.department(id) },
    };
  };
