import { stem } from '#core/text/stem.ts';
import { figuresAt } from './figures-in.ts';
import { compounds, idleWords, type KeyKind, keyWords, sameWords } from './support-words.ts';

/** The least part of a statement that is compared: a character, a word, a figure, or a word that decides its truth. */
export type Atom = { text: string; kind: 'han' | 'word' | 'figure' | 'token' | Exclude<KeyKind, 'fill'> };

const sticky = keyWords.map(([kind, text, pattern]) => [kind, text, new RegExp(pattern.source, 'iy')] as const);
const compound = new RegExp(compounds.source, 'y');
const latin = /(?<![A-Za-z])[A-Za-z]+(?:['’][a-z]+)?/y;
const tokenMark = /⟦([a-z0-9-]+)⟧/y;
const han = /\p{Script=Han}/u;

/** What begins at a place: an atom or nothing that counts, and how long it is. */
type Read = { atom?: Atom; length: number };

const foundAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const readToken = (text: string, at: number): Read | undefined => {
  const token = foundAt(tokenMark, text, at);
  return token ? { atom: { kind: 'token', text: token[1] ?? '' }, length: token[0].length } : undefined;
};

const readCompound = (text: string, at: number): Read | undefined => {
  const [whole] = foundAt(compound, text, at) ?? [];
  return whole ? { atom: { kind: 'word', text: whole }, length: whole.length } : undefined;
};

const readKey = (text: string, at: number): Read | undefined => {
  for (const [kind, key, pattern] of sticky) {
    const [found] = foundAt(pattern, text, at) ?? [];
    if (found) return { ...(kind === 'fill' ? {} : { atom: { kind, text: key } }), length: found.length };
  }
  return undefined;
};

const readWord = (text: string, at: number): Read | undefined => {
  const [word] = foundAt(latin, text, at) ?? [];
  if (!word) return undefined;
  const lower = word.toLowerCase();
  // the A of A类 is a name
  const isIdle = idleWords.has(lower) && !han.test(text[at + word.length] ?? '');
  return { ...(isIdle ? {} : { atom: { kind: 'word', text: stem(lower) } }), length: word.length };
};

const readCharacter = (text: string, at: number): Read => {
  const character = text[at] ?? '';
  return { ...(han.test(character) ? { atom: { kind: 'han', text: character } } : {}), length: 1 };
};

const readAt = (text: string, at: number): Read =>
  readToken(text, at) ?? readCompound(text, at) ?? readKey(text, at) ?? readWord(text, at) ?? readCharacter(text, at);

/** Folded, and with one word for what has several. */
const foldWords = (text: string) =>
  sameWords.reduce((folded, [pattern, word]) => folded.replace(pattern, word), text.normalize('NFKC'));

/** A clause taken apart. What says nothing of its truth is left out. */
export const atomsOf = (clause: string): Atom[] => {
  const text = foldWords(clause);
  const figures = new Map(figuresAt(text).map((it) => [it.at, it]));
  const atoms: Atom[] = [];
  for (let at = 0; at < text.length; ) {
    const figure = figures.get(at);
    if (figure) atoms.push({ kind: 'figure', text: `${figure.value} ${figure.unit}` });
    const { atom, length } = figure ? { length: figure.length } : readAt(text, at);
    if (atom) atoms.push(atom);
    at += length;
  }
  return atoms;
};
