const mark = '#list=';

/** The address that opens this page with the list. The part after # never leaves the phone by itself. */
export const addressOf = (token: string) => `${location.origin}${location.pathname}${mark}${token}`;

/** The token that the page was opened with. */
export const tokenInAddress = () => (location.hash.startsWith(mark) ? location.hash.slice(mark.length) : undefined);

/** So that a reload does not bring the list again. */
export const clearAddress = () => history.replaceState(null, '', location.pathname + location.search);
