/** A part of a key between slashes: it begins with a letter, digit, `_` or `-`, so that it is never `.`, `..` or hidden. */
const part = '[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}';
const wholeKey = new RegExp(`^${part}(?:/${part})*$`);
const beginning = new RegExp(`^(?:${part}/)*(?:${part})?$`);
/** S3 takes keys of 1024 bytes; the rest is left to a store's own prefix. */
const longest = 900;

/** Throws for what is no key: keys are made by the program, never by a visitor. */
export const checkKey = (key: string) => {
  if (key.length > longest || !wholeKey.test(key)) throw new Error(`"${key}" is no key of a file`);
};

/** Throws for what no key begins with; the empty text begins every key. */
export const checkPrefix = (prefix: string) => {
  if (prefix.length > longest || !beginning.test(prefix)) throw new Error(`"${prefix}" begins no key of a file`);
};
