import { bootstrap, type Interval, wilson } from './intervals.ts';
import type { BenchQuestion } from './questions.ts';

/** Guide ids, best first; without scores where a package tells none. */
type FoundGuide = { id: string; score?: number };

/** A way of finding. */
export type Find = (text: string) => FoundGuide[] | Promise<FoundGuide[]>;

export type Asked = { question: BenchQuestion; found: FoundGuide[] };

/** Asks each question once. */
export const askAll = async (find: Find, questions: readonly BenchQuestion[]): Promise<Asked[]> => {
  const asked: Asked[] = [];
  for (const question of questions) asked.push({ question, found: await find(question.text) });
  return asked;
};

const outside = ({ question }: Asked) => question.kind === 'out-of-scope';

const share = (asked: readonly Asked[], is: (it: Asked) => boolean) => wilson(asked.filter(is).length, asked.length);

const within =
  (most: number) =>
  ({ question, found }: Asked) =>
    found.slice(0, most).some(({ id }) => question.guides.includes(id));

/** Share in which the right guide (any of the fitting ones) is among the first `most`, by kind. */
export const measureRouting = (asked: readonly Asked[], most: number) => {
  const kinds = [...new Set(asked.filter((it) => !outside(it)).map(({ question }) => question.kind))];
  return kinds.map((kind) => {
    const ofKind = asked.filter(({ question }) => question.kind === kind);
    return { kind, count: ofKind.length, right: share(ofKind, within(most)) };
  });
};

/** Whether all fitting guides are among the first three; where four fit, whether the first three all do. */
export const hasAllInThree = ({ question, found }: Asked) => {
  const fitting = found.slice(0, 3).filter(({ id }) => question.guides.includes(id));
  return fitting.length === Math.min(3, question.guides.length);
};

export const isAmbiguous = ({ question }: Pick<Asked, 'question'>) => question.kind === 'ambiguous';

/** Share of ambiguous questions of which that is so. */
export const allWithinThree = (asked: readonly Asked[]) => share(asked.filter(isAmbiguous), hasAllInThree);

const areaUnder = (inside: readonly number[], beyond: readonly number[]) => {
  const wins = inside.reduce(
    (sum, score) => sum + beyond.reduce((all, other) => all + (score > other ? 1 : score === other ? 0.5 : 0), 0),
    0,
  );
  return wins / (inside.length * beyond.length || 1);
};

/** Area under the curve of the first score, in-scope against out-of-scope; and false accepts when 95 % are accepted. */
export const measureRejection = (asked: readonly Asked[]): { area: Interval; falseAccepts: Interval } | undefined => {
  // who finds something and scores nothing cannot refuse by score
  if (asked.some(({ found }) => found[0] && found[0].score === undefined)) return undefined;
  const scoresOf = (is: boolean) => asked.filter((it) => outside(it) === is).map(({ found }) => found[0]?.score ?? 0);
  const [inside, beyond] = [scoresOf(false), scoresOf(true)];
  const bar = [...inside].sort((a, b) => a - b)[Math.floor(inside.length * 0.05)] ?? 0;
  return {
    area: bootstrap(areaUnder, inside, beyond),
    falseAccepts: wilson(beyond.filter((score) => score >= bar).length, beyond.length),
  };
};
