declare module 'n3' {
  type Dataset = ConstructorParameters<typeof import('rdf-validate-shacl').default>[0];
  type Quad = Dataset extends Iterable<infer Item> ? Item : never;

  export const Parser: new (options: { format: string }) => { parse: (text: string) => Quad[] };
  export type Store = Dataset;
  export const Store: new (quads: Quad[]) => Store;
}
