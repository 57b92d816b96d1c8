import type { BenchQuestion } from './questions.ts';

/** A way of finding: guide ids, best first, each with a score. */
export type Find = (text: string) => { id: string; score: number }[];

export type RoutingRow = { kind: string; count: number; first: number; three: number };

const within = (find: Find, { text, guides }: BenchQuestion, most: number) =>
  find(text)
    .slice(0, most)
    .some(({ id }) => guides.includes(id));

/** Share in which the right guide (any of the fitting ones) comes first, and among the first three, by kind. */
export const measureRouting = (find: Find, questions: readonly BenchQuestion[]): RoutingRow[] => {
  const kinds = [...new Set(questions.map(({ kind }) => kind))].filter((kind) => kind !== 'out-of-scope');
  return kinds.map((kind) => {
    const asked = questions.filter((it) => it.kind === kind);
    const share = (most: number) => asked.filter((it) => within(find, it, most)).length / asked.length;
    return { kind, count: asked.length, first: share(1), three: share(3) };
  });
};

/** Share of ambiguous questions all of whose fitting guides (at most three) are among the first three. */
export const allWithinThree = (find: Find, questions: readonly BenchQuestion[]) => {
  const asked = questions.filter(({ kind }) => kind === 'ambiguous');
  const hits = asked.filter(({ text, guides }) => {
    const top = find(text)
      .slice(0, 3)
      .map(({ id }) => id);
    return guides.slice(0, 3).every((id) => top.includes(id));
  });
  return hits.length / asked.length;
};

const best = (find: Find, text: string) => find(text)[0]?.score ?? 0;

/** Area under the curve of the first score, in-scope against out-of-scope; and false accepts when 95 % are accepted. */
export const measureRejection = (find: Find, questions: readonly BenchQuestion[]) => {
  const scoresOf = (outside: boolean) =>
    questions.filter(({ kind }) => (kind === 'out-of-scope') === outside).map(({ text }) => best(find, text));
  const [inside, outside] = [scoresOf(false), scoresOf(true)];
  const wins = inside.reduce(
    (sum, score) => sum + outside.reduce((all, other) => all + (score > other ? 1 : score === other ? 0.5 : 0), 0),
    0,
  );
  const bar = [...inside].sort((a, b) => a - b)[Math.floor(inside.length * 0.05)] ?? 0;
  return {
    area: wins / (inside.length * outside.length || 1),
    falseAccepts: outside.filter((score) => score >= bar).length / (outside.length || 1),
  };
};
