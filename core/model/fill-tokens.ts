import { fail, ok, type Result } from '#core/result.ts';
import type { Fact } from './facts-of.ts';

const token = /\{\{\s*([a-z][a-z0-9:-]*)\s*\}\}/g;

/** A sentence of a reply with its tokens taken out, and the same with them filled from the guide. */
export type Filled = { bare: string; said: string; facts: Fact[] };

/** Fills the tokens of a sentence. An unknown token, the same one twice, or any other brace is not let through. */
export const fillTokens = (
  sentence: string,
  facts: Readonly<Record<string, Fact>>,
): Result<Filled, { kind: 'unknown-token' }> => {
  const names = [...sentence.matchAll(token)].map(([, name = '']) => name);
  const used = names.map((name) => (Object.hasOwn(facts, name) ? facts[name] : undefined));
  const bare = sentence.replace(token, ' ');
  if (/[{}｛｝⟦⟧]/.test(bare) || new Set(names).size < names.length) return fail({ kind: 'unknown-token' });
  const known = used.filter((it) => it !== undefined);
  if (known.length < used.length) return fail({ kind: 'unknown-token' });
  const said = sentence.replace(token, (_, name: string) => facts[name]?.text ?? '');
  return ok({ bare, said, facts: known });
};

/** A token's name as it stands in a mark: no sign that ends a clause. */
export const markOf = (name: string): string => name.replace(':', '-');

/** The same sentence with each token as a mark that no text holds: ⟦fee⟧. */
export const markTokens = (sentence: string): string =>
  sentence.replace(token, (_, name: string) => `⟦${markOf(name)}⟧`);
