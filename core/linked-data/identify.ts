/** Names of what is described. They are URNs: an address on the web would have to be somebody's. */
export const identify = {
  guide: (id: string) => `urn:lingban:guide:${id}`,
  part: (guideId: string, kind: string, key?: string | number) =>
    ['urn:lingban:guide', guideId, kind, ...(key === undefined ? [] : [key])].join(':'),
  bundle: (id: string) => `urn:lingban:bundle:${id}`,
  bundlePart: (bundleId: string, kind: string, key: string | number) =>
    ['urn:lingban:bundle', bundleId, kind, key].join(':'),
  department: (id: string) => `urn:lingban:department:${id}`,
  concept: (kind: string, code: string) => `urn:lingban:vocabulary:${kind}:${code}`,
};
