import jsonld from 'jsonld';
import { Parser, Store } from 'n3';

const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`a document must bring its context along, and asked for ${url}`);
};

/** The triples of a JSON-LD document, read without a network; fails when its context leaves a property undefined. */
export const toTriples = async (document: object): Promise<Store> => {
  const text = await jsonld.toRDF(document, { format: 'application/n-quads', safe: true, documentLoader: noNetwork });
  return new Store(new Parser({ format: 'N-Quads' }).parse(text));
};
