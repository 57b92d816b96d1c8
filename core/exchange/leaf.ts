import { type Codec, oneWord, severalTexts, severalWords, text } from './codecs.ts';
import type { WordTable } from './words.ts';

/** A column, and the element that it holds. */
export type Leaf = {
  /** The heading that is written. */
  heading: string;
  /** Headings that are read as well. */
  also: readonly string[];
  /** Where the element stands, in the guide or in one entry of its list. */
  path: string;
  codec: Codec;
  /** What 无 takes away; absent where 无 is a text like any other. */
  removes?: string;
  /** The value is laid over what stands there, element by element. */
  merges?: true;
};

type Options = { also?: readonly string[]; removes?: string; merges?: true };

export const leaf = (heading: string, path: string, codec: Codec, { also = [], ...rest }: Options = {}): Leaf => ({
  heading,
  also,
  path,
  codec,
  ...rest,
});

const optional = (path: string) => ({ removes: path });
export const optionalLeaf = (heading: string, path: string, codec: Codec, also: readonly string[] = []) =>
  leaf(heading, path, codec, { also, ...optional(path) });

const under = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
export const english = '（英文）';

/** A text in both languages: its heading, and the heading with （英文）. */
export const texts = (heading: string, path: string, options: Options = {}): Leaf[] => [
  leaf(heading, under(path, 'zh'), text, options),
  leaf(`${heading}${english}`, under(path, 'en'), text, {
    ...(options.also && { also: options.also.map((other) => `${other}${english}`) }),
  }),
];

/** A text in both languages that a guide may lack. */
export const optionalTexts = (heading: string, path: string, also: readonly string[] = []) =>
  texts(heading, path, { also, ...optional(path) });

/** A link: its page, then the name that it is shown under. */
export const links = (heading: string, path: string, also: readonly string[] = []): Leaf[] => [
  leaf(heading, under(path, 'url'), text, { also, ...optional(path) }),
  ...texts(`${heading}名称`, under(path, 'name')),
];

export const word = (heading: string, path: string, table: WordTable, also: readonly string[] = []) =>
  leaf(heading, path, oneWord(table), { also });
export const words = (heading: string, path: string, table: WordTable, also: readonly string[] = []) =>
  leaf(heading, path, severalWords(table), { also });

/** Ways of saying it, in each language. */
export const phrasings = (heading: string, path: string, also: readonly string[], marks?: RegExp): Leaf[] => [
  leaf(heading, under(path, 'zh'), severalTexts(marks), { also }),
  leaf(`${heading}${english}`, under(path, 'en'), severalTexts()),
];
