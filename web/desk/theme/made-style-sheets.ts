/** Where a style belongs among the others; the rest of what the components say of it is not needed here. */
type Options = { prepend?: boolean | 'queue'; priority?: number };
type Made = { key: string | undefined; rank: number; css: string; sheet: CSSStyleSheet; handle: HTMLStyleElement };

let made: Made[] = [];

const rankOf = ({ prepend, priority = 0 }: Options) => {
  if (prepend === 'queue') return priority;
  return prepend ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
};

const adopt = () => {
  made = made.toSorted((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank));
  document.adoptedStyleSheets = made.map(({ sheet }) => sheet);
};

/** In a layer, so that the desk's own style sheet has the last word although it comes first. */
const fill = (sheet: CSSStyleSheet, css: string) => sheet.replaceSync(`@layer components{${css}}`);

const add = (css: string, key: string | undefined, options: Options) => {
  const sheet = new CSSStyleSheet();
  fill(sheet, css);
  const handle = document.createElement('style');
  made.push({ key, rank: rankOf(options), css, sheet, handle });
  adopt();
  return handle;
};

/** Adds a style. The element that is returned is a handle to write marks on: it holds nothing and is in no page. */
export const injectCSS = (css: string, options: Options = {}) => add(css, undefined, options);

/** Adds the style of this key, or changes it. */
export const updateCSS = (css: string, key: string, options: Options = {}) => {
  const known = made.find((it) => it.key === key);
  if (!known) return add(css, key, options);
  if (known.css !== css) {
    known.css = css;
    fill(known.sheet, css);
  }
  return known.handle;
};

export const removeCSS = (key: string) => {
  made = made.filter((it) => it.key !== key);
  adopt();
};

export const clearContainerCache = () => undefined;

/** What the icons' module has beside: nothing of the desk is in a shadow tree. */
export const getShadowRoot = () => null;
export const warningOnce = () => undefined;
