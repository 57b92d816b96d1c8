import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { languageOf } from '#core/understanding/language-of.ts';
import { type Interval, showShare, wilson } from './intervals.ts';
import {
  type Asked,
  allWithinThree,
  askAll,
  type Find,
  hasAllInThree,
  isAmbiguous,
  measureRejection,
  measureRouting,
} from './measure-routing.ts';
import { peerTextOf } from './peers/peer.ts';
import { peers } from './peers/peers.ts';
import { type BenchQuestion, readQuestions } from './questions.ts';
import { milliseconds } from './statistics.ts';
import { table } from './table.ts';

type Product = { takeTurn: TakeTurn; release: ReleaseReader };
type Column = { name: string; asked: Asked[] };

const noScores = 'tells no score';

const printAccuracy = (title: string, columns: readonly Column[], most: number) => {
  const measured = columns.map(({ asked }) => measureRouting(asked, most));
  table(
    `Routing, ${title}: % right ${most === 1 ? 'first' : `among the first ${most}`} [95 %, Wilson]`,
    ['', ...columns.map(({ name }) => name)],
    (measured[0] ?? []).map(({ kind, count }, row) => [
      `${kind} (${count})`,
      ...measured.map((it) => showShare(it[row]?.right ?? { value: Number.NaN, low: 0, high: 0 })),
    ]),
  );
};

const showScore = ({ value, low, high }: Interval) => `${value.toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`;

const printRejection = (title: string, columns: readonly Column[]) => {
  const refusing = columns.map(({ asked }) => measureRejection(asked));
  table(
    `Routing, ${title}: asking back and refusing [95 %: shares Wilson, AUC bootstrap]`,
    ['', ...columns.map(({ name }) => name)],
    [
      ['ambiguous, all fitting in three, %', ...columns.map(({ asked }) => showShare(allWithinThree(asked)))],
      ['out of scope, AUC', ...refusing.map((it) => (it ? showScore(it.area) : noScores))],
      ['false accepts at 95 % accepted, %', ...refusing.map((it) => (it ? showShare(it.falseAccepts) : noScores))],
    ],
  );
};

const countOf = (values: readonly string[]) =>
  [...Map.groupBy(values, (it) => it)]
    .map(([value, all]) => `${value} ${all.length}`)
    .sort()
    .join(', ');

const ledThroughAll = 'led through all of them';

/** What became of a question: the right guide or another one told, asked back with or without the right one, led through a bundle, refused … */
const outcomeOf = ({ takeTurn, release }: Product, { text, guides }: BenchQuestion) => {
  const { answer } = takeTurn({ text, state: { language: languageOf(text, 'zh') } });
  const { ending } = answer;
  if (ending === 'bundle') {
    const led = release.bundle(answer.bundle ?? '')?.stages.map(({ guide }) => guide) ?? [];
    return guides.every((id) => led.includes(id)) ? ledThroughAll : 'led through others';
  }
  const offered = answer.cards.flatMap((card) => (card.kind === 'choices' ? card.options : []));
  const told = ending === 'answered' && answer.guide ? [answer.guide] : [];
  const named = ending === 'clarify' ? offered.flatMap(({ guide }) => guide ?? []) : told;
  if (named.length === 0) return ending;
  const isRight = named.some((id) => guides.includes(id));
  return `${ending === 'clarify' ? 'asked back' : 'told'} ${isRight ? 'right' : 'wrong'}`;
};

/** Ambiguous questions that bring all fitting guides: in front, or as a bundle of all of them. */
const printAmbiguous = (product: Product, asked: readonly Asked[]) => {
  const ambiguous = asked.filter(isAmbiguous);
  const all = ambiguous.filter((it) => hasAllInThree(it) || outcomeOf(product, it.question) === ledThroughAll);
  console.log(
    `ambiguous, all fitting in three or led through all of them: ${showShare(wilson(all.length, ambiguous.length))} %`,
  );
};

/** How the product itself decides, with its own bars. */
const printDecisions = (product: Product, questions: readonly BenchQuestion[]) => {
  const inside = questions.filter(({ guides }) => guides.length > 0);
  const outside = questions.filter(({ guides }) => guides.length === 0);
  console.log(`in scope (${inside.length}): ${countOf(inside.map((it) => outcomeOf(product, it)))}`);
  for (const [kind, asked] of Map.groupBy(inside, (it) => it.kind))
    console.log(`  ${kind} (${asked.length}): ${countOf(asked.map((it) => outcomeOf(product, it)))}`);
  console.log(`out of scope (${outside.length}): ${countOf(outside.map((it) => outcomeOf(product, it)))}\n`);
};

/** The peers, given what the product's index is given; what building took is printed. */
const openPeers = async (release: ReleaseReader): Promise<Record<string, Find>> => {
  const texts = release.guideIds.flatMap((id) => release.guide(id) ?? []).map((it) => peerTextOf(it, release.families));
  const opened: Record<string, Find> = {};
  for (const [name, take] of Object.entries(peers)) {
    const peer = await take();
    const start = performance.now();
    const built = await peer.build(texts);
    console.log(`${name} built in ${milliseconds(performance.now() - start)}`);
    opened[name] = await peer.open(built);
  }
  console.log('');
  return opened;
};

/** Routing by kind beside the peers on the same texts. */
export const benchRouting = async (release: ReleaseReader, takeTurn: TakeTurn) => {
  const ways: Record<string, Find> = {
    Lingban: (text) => takeTurn({ text, state: { language: 'zh' } }).guides,
    ...(await openPeers(release)),
  };
  const sets = {
    'sample questions': ['sample-questions.jsonl'],
    'own questions': ['own-questions.jsonl', 'out-of-scope.jsonl'],
    'later questions': ['later-questions.jsonl'],
  };
  for (const [title, files] of Object.entries(sets)) {
    const questions = readQuestions(...files);
    const columns: Column[] = [];
    for (const [name, find] of Object.entries(ways)) columns.push({ name, asked: await askAll(find, questions) });
    printAccuracy(title, columns, 1);
    printAccuracy(title, columns, 3);
    printRejection(title, columns);
    printAmbiguous({ takeTurn, release }, columns[0]?.asked ?? []);
    printDecisions({ takeTurn, release }, questions);
  }
};
