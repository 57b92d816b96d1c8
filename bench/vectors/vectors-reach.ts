import { makeTakeNearer } from '#core/conversation/take-nearer.ts';
import type { TakeTurn, TurnTaken } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { buildVectors } from '#core/finding/vectors/build-vectors.ts';
import { makeNearness } from '#core/finding/vectors/make-nearness.ts';
import type { Nearness } from '#core/finding/vectors/nearness.ts';
import { textsToEmbed } from '#core/knowledge/build-release.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { embeddedBy, type MakeVector, meaningOf, noiseOf } from '../../test/model/embeddings-double.ts';
import { showShare, wilson } from '../intervals.ts';
import { type BenchQuestion, readQuestions } from '../questions.ts';
import { table } from '../table.ts';

type Way = (question: BenchQuestion) => Nearness | undefined;

const dimensions = 64;
const far = 1000;
const refusals = ['refused-out-of-scope', 'other-authority', 'hall'];

const waysOf = (release: ReleaseReader): Record<string, Way> => {
  const guides = release.guideIds.flatMap((id) => release.guide(id) ?? []);
  const comparing = (make: MakeVector): Way => {
    const compare = makeNearness(buildVectors(guides.map(textsToEmbed), embeddedBy(make, dimensions)));
    return ({ text }) => compare(make(text, dimensions));
  };
  const isRight = (question: BenchQuestion, at: number) => question.guides.includes(release.guideIds[at] ?? '');
  return {
    'without vectors': () => undefined,
    'vectors by chance': comparing(noiseOf),
    'seven meanings by hand': comparing(meaningOf),
    'always for the right guide': (question) => (at) => (isRight(question, at) ? far : 0),
    'always against it': (question) => (at) => (isRight(question, at) ? 0 : far),
  };
};

const isRefused = ({ answer }: TurnTaken) => refusals.includes(answer.ending);

const askAll = async (takeTurn: TakeTurn, questions: readonly BenchQuestion[], way: Way) => {
  let asks = 0;
  let right = 0;
  let turned = 0;
  for (const question of questions) {
    const take = makeTakeNearer(
      async () => {
        asks += 1;
        return way(question);
      },
      takeTurn,
      trainedWeights.thresholds,
    );
    const asked = { text: question.text, state: { language: 'zh' as const } };
    const own = takeTurn(asked);
    const { engine } = await take(asked, own);
    if (question.guides.includes(engine.guides[0]?.id ?? '')) right += 1;
    if (isRefused(own) && JSON.stringify(engine.answer) !== JSON.stringify(own.answer)) turned += 1;
  }
  return { asks, right, turned };
};

/**
 * What vectors can and cannot do to the questions, whatever model makes them: the best and the worst that could be, and
 * doubles between. No figure of a real model.
 */
export const printVectorsReach = async (release: ReleaseReader, takeTurn: TakeTurn) => {
  const all = readQuestions('own-questions.jsonl', 'sample-questions.jsonl', 'out-of-scope.jsonl');
  const inside = all.filter(({ guides }) => guides.length > 0);
  const indirect = inside.filter(({ kind }) => kind === 'indirect');
  const outside = all.filter(({ guides }) => guides.length === 0);
  const rows: string[][] = [];
  for (const [name, way] of Object.entries(waysOf(release))) {
    const [of, ofIndirect, ofOutside] = await Promise.all(
      [inside, indirect, outside].map((questions) => askAll(takeTurn, questions, way)),
    );
    if (!of || !ofIndirect || !ofOutside) continue;
    rows.push([
      name,
      showShare(wilson(of.right, inside.length)),
      showShare(wilson(ofIndirect.right, indirect.length)),
      showShare(wilson(of.asks, inside.length)),
      `${of.turned + ofOutside.turned}`,
    ]);
  }
  table(
    'Vectors: how far they reach, with doubles; no real model was asked. % [95 %, Wilson]',
    [
      '',
      `right first (${inside.length})`,
      `of them indirect (${indirect.length})`,
      'turns that ask',
      'refusals and hall answers changed',
    ],
    rows,
  );
};
