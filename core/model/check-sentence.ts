import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { claimsIn, isNamed } from './claims-in.ts';
import type { Fact, Sources } from './facts-of.ts';
import { type Figure, figuresIn } from './figures-in.ts';
import { fillTokens, markOf, markTokens } from './fill-tokens.ts';
import { isSupported, type Lines, linesToLayAgainst } from './is-supported.ts';
import type { PhrasedSentence } from './phrased-sentence.ts';
import { isPlain } from './screen-sentence.ts';
import { besideOf, makeIsFramed, subjectHeadOf } from './token-frames.ts';

/** Why a sentence of a reply is not said. */
export type Unsupported = 'unknown-token' | 'not-plain' | 'nothing-cited' | 'figure' | 'name' | 'no-support';

/** A sentence that may be said, and the fields that it rests on. */
export type Supported = { say: string; fields: Field[] };

/** What sentences are held against: the words of one guide in one language. */
export type Grounds = {
  language: Language;
  /** What the matter and its result are called. */
  names: readonly string[];
  facts: Readonly<Record<string, Fact>>;
  sources: Sources;
};

/** A figure stands in a source with the same unit; without a unit of its own, with any. */
const holds = (held: readonly Figure[], { value, unit }: Figure) =>
  held.some((it) => it.value === value && (unit === '' || it.unit === unit));

/**
 * Holds a sentence of a model against the fields that it cites. Tokens are filled from the guide. Every figure and name
 * beside them must stand there, and every clause must be stated there: in the guide's own words and order, with every
 * denial, limit and condition that belongs to it. What cannot be shown to stand there is not said.
 */
export const makeCheckSentence = ({ language, names, facts, sources }: Grounds) => {
  const headOf = subjectHeadOf(names, language);
  const isFramed = makeIsFramed(headOf, language);
  // read once a field, as several sentences cite it
  const grounds = new Map<Field, { lines: Lines; held: Figure[] }>();
  const groundsOf = (field: Field) => {
    const source = sources[field] ?? '';
    const known = grounds.get(field) ?? { lines: linesToLayAgainst(source), held: figuresIn(source) };
    grounds.set(field, known);
    return known;
  };
  const marked = new Map(Object.entries(facts).map(([token, { text }]) => [markOf(token), text]));
  const filled = (clause: string) => clause.replace(/⟦([^⟧]+)⟧/g, (_, mark: string) => marked.get(mark) ?? '');

  return ({ say, cites }: PhrasedSentence): Result<Supported, { kind: Unsupported }> => {
    const tokens = fillTokens(say, facts);
    if (!tokens.ok) return tokens;
    const { bare, said, facts: used } = tokens.value;
    if (!isPlain(bare, language)) return fail({ kind: 'not-plain' });
    const fields = [...new Set([...cites, ...used.map(({ field }) => field)])].filter(
      (it) => sources[it] !== undefined,
    );
    if (fields.length === 0) return fail({ kind: 'nothing-cited' });
    const source = fields.map((it) => sources[it]).join('\n');
    const cited = fields.map(groundsOf);
    const held = cited.flatMap((it) => it.held);
    if (!figuresIn(bare).every((it) => holds(held, it))) return fail({ kind: 'figure' });
    if (!claimsIn(bare).every(({ text }) => isNamed(text, `${source}\n证件\n${names.join('\n')}`)))
      return fail({ kind: 'name' });
    const idle = { headOf, beside: besideOf(fields, language) };
    return isSupported(
      markTokens(say),
      cited.flatMap(({ lines }) => lines),
      { isFramed, filled, idle },
    )
      ? ok({ say: said, fields })
      : fail({ kind: 'no-support' });
  };
};
