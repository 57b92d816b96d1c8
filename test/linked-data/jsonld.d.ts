declare module 'jsonld' {
  type Options = {
    format: 'application/n-quads';
    /** Fails instead of leaving out what the context does not define. */
    safe: boolean;
    documentLoader: (url: string) => Promise<never>;
  };
  const jsonld: { toRDF: (document: object, options: Options) => Promise<string> };
  export = jsonld;
}
