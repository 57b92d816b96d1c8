import { ownContext } from '../own-context.ts';

const texts = [
  'name',
  'alternateName',
  'description',
  'serviceType',
  'category',
  'audienceType',
  'jurisdiction',
  'text',
].map((term) => [term, { '@id': `schema:${term}`, '@container': '@language' }]);
const addresses = ['url', 'serviceUrl'].map((term) => [term, { '@id': `schema:${term}`, '@type': '@id' }]);

/** schema.org's terms, defined here so that nothing is fetched. Bilingual texts are language maps. */
export const schemaOrgContext = {
  ...ownContext,
  schema: 'https://schema.org/',
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries([...texts, ...addresses]),
  expires: { '@id': 'schema:expires', '@type': 'schema:Date' },
};
