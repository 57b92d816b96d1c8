import type { Store } from 'n3';
import { isSchemaClass, rangeOf, withSupers } from './schema-org-terms.ts';

const schema = 'https://schema.org/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const duration = /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/;

type Quad = Store extends Iterable<infer Item> ? Item : never;
type Term = Quad['object'];
type TypesOf = (term: { value: string }) => string[];

/** What a literal of the datatype may count as; `text` decides where schema.org writes a value as text. */
const literalKinds = (datatype: string, text: string): string[] => {
  switch (datatype) {
    case 'http://www.w3.org/2001/XMLSchema#integer':
      return ['Number', 'Integer'];
    case 'http://www.w3.org/2001/XMLSchema#double':
      return ['Number'];
    case `${schema}Date`:
      return /^\d{4}-\d\d-\d\d$/.test(text) ? ['Date'] : [];
    case 'http://www.w3.org/2001/XMLSchema#string':
      return duration.test(text) ? ['Text', 'Duration'] : ['Text'];
    case 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString':
      return ['Text'];
    default:
      return [];
  }
};

const kindsOf = (object: Term, typesOf: TypesOf): string[] => {
  if (object.termType === 'Literal') return literalKinds(object.datatype.value, object.value);
  const types = typesOf(object);
  if (types.length > 0) return types.flatMap(withSupers);
  return URL.canParse(object.value) && object.value.startsWith('https:') ? ['URL'] : [];
};

const faultOf = ({ subject, predicate, object }: Quad, typesOf: TypesOf): string[] => {
  const property = predicate.value.slice(schema.length);
  const types = typesOf(subject);
  const range = rangeOf(types, property);
  if (!range) return [`${types.join() || 'a node without a type'} has no property ${property}`];
  const kinds = kindsOf(object, typesOf);
  return kinds.some((it) => range.includes(it))
    ? []
    : [`${property} of ${subject.value} holds ${object.value}, which is none of ${range.join(', ')}`];
};

/** Where a graph uses schema.org otherwise than it is defined. Other vocabularies in it are left alone. */
export const schemaOrgFaults = (graph: Store): string[] => {
  const quads = [...graph];
  const types = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads)
    if (predicate.value === type && object.value.startsWith(schema))
      types.set(subject.value, [...(types.get(subject.value) ?? []), object.value.slice(schema.length)]);
  const unknown = [...types.values()].flat().filter((it) => !isSchemaClass(it));
  const typesOf: TypesOf = ({ value }) => types.get(value) ?? [];
  return [
    ...[...new Set(unknown)].map((it) => `${it} is no class of schema.org that guides use`),
    ...quads.filter((it) => it.predicate.value.startsWith(schema)).flatMap((it) => faultOf(it, typesOf)),
  ];
};
