const texts = [
  'appliesWhen',
  'article',
  'basis',
  'deferral',
  'division',
  'eCertificate',
  'feeNote',
  'handlingScopeNote',
  'issuer',
  'jurisdiction',
  'name',
  'notCounted',
  'note',
  'proxyNote',
  'quantityLimit',
  'reason',
  'reduction',
  'source',
  'text',
  'timeNote',
  'undertaking',
  'visitReason',
];
const days = ['reviewBy', 'validFrom', 'validUntil'];
const references = ['before', 'from', 'guide', 'jointDepartment', 'leadDepartment', 'material'];

const defined = (names: readonly string[], definition: Record<string, string>) =>
  Object.fromEntries(names.map((name) => [`lingban:${name}`, { '@id': `lingban:${name}`, ...definition }]));

/** The part of a context that defines our own namespace, for what a vocabulary has no home for. */
export const ownContext = {
  '@version': 1.1,
  lingban: 'urn:lingban:vocabulary:',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...defined(texts, { '@container': '@language' }),
  ...defined(days, { '@type': 'xsd:date' }),
  ...defined(references, { '@type': '@id' }),
};
