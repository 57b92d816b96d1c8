import { type Atom, atomsOf } from './atoms-of.ts';

/** A clause of a source: what it says, whether the next one holds only under it, and whether it only adds in brackets. */
export type Clause = {
  atoms: Atom[];
  isCondition: boolean;
  isAside: boolean;
  /** In brackets, and only an example of what stands before them. */
  isExample: boolean;
};

/** Clauses from one full stop or semicolon to the next. */
export type Statement = Clause[];

// in 3,000 and 9:00 the marks part nothing
const clauseEnd = /(?<!\d)[,:]|[,:](?!\d)|[，：“”"]|\s[/–—]\s/;
const bracketed = /[（(]([^（()）]*)[）)]/;
const statementEnd = /[。；;！!\n]|(?<!\d)\.(?=\s|$)|(?<=\d)\.(?=\s+[A-Z]|$)/;

/** Ends words without which what follows them in its line is not true: what a fee is for, who brings a paper. */
export const under = '﹕';
const clauseEndKept = new RegExp(`${clauseEnd.source}|(?<=${under})`);

const opensCondition = /^\s*(?:如果|要是|若|凡|除非|除了|只有|when\b|if\b|for\b|unless\b|once\b)/i;
const endsCondition = /(?:的|了|时|者|之前|之后|以后|后|前|情况下)\s*$/;

const trimmed = (parts: readonly string[]) => parts.map((it) => it.trim()).filter((it) => it !== '');

const opensExample = /^\s*(?:一般是|如|例如|比如|也就是|即|such as\b|for example\b|e\.g\.)/i;

/** The clauses of a sentence, in order. */
export const clausesOf = (text: string): string[] =>
  trimmed(text.split(bracketed).flatMap((it) => it.split(clauseEnd)));

const clauseOf = (text: string, isAside: boolean): Clause => ({
  atoms: atomsOf(text),
  isCondition: opensCondition.test(text) || endsCondition.test(text) || text.endsWith(under),
  isAside,
  isExample: isAside && opensExample.test(text),
});

/** A mark that stands by itself makes the clause before it a condition. */
const joined = (clauses: readonly Clause[]): Statement =>
  clauses.flatMap((clause, at) => {
    if (clause.atoms.length === 0) return [];
    const next = clauses[at + 1];
    return [{ ...clause, isCondition: clause.isCondition || (next?.atoms.length === 0 && next.isCondition) }];
  });

const statementOf = (text: string): Statement =>
  // every second part stood in brackets
  joined(
    text
      .split(bracketed)
      .flatMap((part, at) => trimmed(part.split(clauseEndKept)).map((it) => clauseOf(it, at % 2 === 1))),
  );

const denied = /^(?:不用|不需要|不必|无需|不能|不可以|不行|不是|不会|不|No\b)(?=[。，,.；;：:]|$)/;
const granted = /^(?:能|可以|要|需要|是|行|会|有|Yes\b)(?=[。，,.；;]|$)/;
const asked = /^(?:(Must|Do|Does|Should|Can|May|Is|Are|Will) )(.*)\?$|^(.*?)(?:吗|么)？$/;

/** "要登报吗？：不用。" tells what its question asks: 不用登报. */
const denyModal = (question: string) => {
  const modal = /必须|需要|要|可以|能够|能|可/.exec(question);
  if (!modal) return `不${question}`;
  const isNeed = /必须|需要|要/.test(modal[0]);
  return question.replace(modal[0], isNeed ? '不用' : '不能');
};

const modalOf = (verb: string, isDenied: boolean) => {
  if (/^(?:Must|Should)$/.test(verb)) return isDenied ? 'need not' : 'must';
  if (/^(?:Can|May)$/.test(verb)) return isDenied ? 'cannot' : 'can';
  return isDenied ? 'not' : '';
};

// in words: the subject of a question is seldom longer
const longestSubject = 7;

/** "Must I announce it?: No." tells that I need not announce it; where the subject ends is not known, so all ways are. */
const englishStatements = (verb: string, rest: string, isDenied: boolean) => {
  const words = rest.split(' ');
  const ends = Array.from({ length: Math.min(longestSubject, words.length) }, (_, at) => at);
  return ends.map((at) => [...words.slice(0, at), modalOf(verb, isDenied), ...words.slice(at)].join(' '));
};

/** A line of a source as statements: questions tell nothing but what their answer makes of them. */
const saidBy = (line: string): string[] => {
  const at = /[?？]\s*[：:]/.exec(line);
  if (!at) return [line];
  const question = line.slice(0, at.index + 1);
  const answer = line.slice(at.index + at[0].length).trim();
  const [, verb, english = '', chinese] = asked.exec(question) ?? [];
  const isDenied = denied.test(answer);
  if (!(isDenied || granted.test(answer))) return [answer];
  if (chinese !== undefined) return [isDenied ? denyModal(chinese) : chinese, answer];
  return verb ? [...englishStatements(verb, english, isDenied), answer] : [answer];
};

const statementsOf = (line: string): Statement[] =>
  saidBy(line)
    .flatMap((it) => it.split(statementEnd))
    .filter((it) => !/[?？]\s*$/.test(it))
    .map(statementOf)
    .filter((it) => it.length > 0);

/** What a source states, line by line: clauses of one line are of one thing. */
export const statementsIn = (source: string): Statement[][] =>
  [...new Set(source.split('\n'))].map(statementsOf).filter((it) => it.length > 0);
