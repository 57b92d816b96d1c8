import { ownContext } from '../own-context.ts';

const text = (id: string) => ({ '@id': id, '@container': '@language' });

/** The terms of CPSV-AP 3.2.0 that guides use. */
export const cpsvApContext = {
  ...ownContext,
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  AdministrativeTerritorialUnit: 'http://data.europa.eu/88u/dataset/atu-type',
  'dct:title': text('dct:title'),
  'dct:description': text('dct:description'),
  'dcat:keyword': text('dcat:keyword'),
  'skos:prefLabel': text('skos:prefLabel'),
  'cv:hasValue': { '@id': 'cv:hasValue', '@type': 'xsd:double' },
  'cv:processingTime': { '@id': 'cv:processingTime', '@type': 'xsd:duration' },
};
