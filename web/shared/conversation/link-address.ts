const mark = '#list=';

/** The address that opens the phone page with the list. The part after # never leaves the phone by itself. */
export const addressOf = (token: string, { origin, path }: { origin: string; path: string }) =>
  `${origin}${path}${mark}${token}`;

/** Whether an address means the very machine that reads it, so that no other one gets anywhere with it. */
export const isOwnMachine = (address: string): boolean => {
  const { hostname } = new URL(address);
  return /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
};

/** The token that the page was opened with. */
export const tokenInAddress = () => (location.hash.startsWith(mark) ? location.hash.slice(mark.length) : undefined);

/** So that a reload does not bring the list again. */
export const clearAddress = () => history.replaceState(null, '', location.pathname + location.search);
